namespace Smslive247.Benchmarks.Models;

internal sealed class MessageV4 : Message
{
    [JsonProperty("mobileNumber"), JsonPropertyName("mobileNumber")]
    public string? MobileNumber { get; set; }

    [JsonProperty("submitDate"), JsonPropertyName("submitDate")]
    public DateTimeOffset? SubmitDate { get; set; }

    [JsonProperty("charged"), JsonPropertyName("charged")]
    public decimal? Charged { get; set; }
}
