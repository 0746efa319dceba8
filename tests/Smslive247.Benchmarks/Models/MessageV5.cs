namespace Smslive247.Benchmarks.Models;

internal sealed class MessageV5 : Message
{
    [JsonProperty("phoneNumber"), JsonPropertyName("phoneNumber")]
    public string? PhoneNumber { get; set; }

    [JsonProperty("dateSubmitted"), JsonPropertyName("dateSubmitted")]
    public DateTimeOffset? DateSubmitted { get; set; }

    [JsonProperty("creditsCharged"), JsonPropertyName("creditsCharged")]
    public decimal? CreditsCharged { get; set; }
}
