namespace Smslive247.Benchmarks.Models;

internal sealed class FieldError
{
    [JsonProperty("field"), JsonPropertyName("field")]
    public string? Field { get; set; }

    [JsonProperty("message"), JsonPropertyName("message")]
    public string? Message { get; set; }
}
