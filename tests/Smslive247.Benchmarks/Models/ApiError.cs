namespace Smslive247.Benchmarks.Models;

internal sealed class ApiError
{
    [JsonProperty("code"), JsonPropertyName("code")]
    public int Code { get; set; }

    [JsonProperty("message"), JsonPropertyName("message")]
    public string? Message { get; set; }

    [JsonProperty("errors"), JsonPropertyName("errors")]
    public List<FieldError>? Errors { get; set; }
}

internal sealed class FieldError
{
    [JsonProperty("field"), JsonPropertyName("field")]
    public string? Field { get; set; }

    [JsonProperty("message"), JsonPropertyName("message")]
    public string? Message { get; set; }
}
