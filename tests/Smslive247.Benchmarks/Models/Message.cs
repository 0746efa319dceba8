namespace Smslive247.Benchmarks.Models;

/// <summary>A hand-written message class, for either serializer.</summary>
internal abstract class Message
{
    [JsonProperty("batchID"), JsonPropertyName("batchID")]
    public long? BatchId { get; set; }

    [JsonProperty("messageID"), JsonPropertyName("messageID")]
    public string MessageId { get; set; } = "";

    [JsonProperty("senderID"), JsonPropertyName("senderID")]
    public string? SenderId { get; set; }

    [JsonProperty("messageText"), JsonPropertyName("messageText")]
    public string? MessageText { get; set; }

    [JsonProperty("reports"), JsonPropertyName("reports")]
    public List<DeliveryReport>? Reports { get; set; }
}

internal sealed class DeliveryReport
{
    [JsonProperty("status"), JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonProperty("smscID"), JsonPropertyName("smscID")]
    public string? SmscId { get; set; }

    [JsonProperty("reportDate"), JsonPropertyName("reportDate")]
    public DateTimeOffset? ReportDate { get; set; }
}
