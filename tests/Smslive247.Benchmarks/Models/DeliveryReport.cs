namespace Smslive247.Benchmarks.Models;

internal sealed class DeliveryReport
{
    [JsonProperty("status"), JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonProperty("smscID"), JsonPropertyName("smscID")]
    public string? SmscId { get; set; }

    [JsonProperty("reportDate"), JsonPropertyName("reportDate")]
    public DateTimeOffset? ReportDate { get; set; }
}
