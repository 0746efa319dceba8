namespace Smslive247.Benchmarks.Models;

internal sealed record SendRequestV4(
    [property: JsonProperty("senderID"), JsonPropertyName("senderID")] string SenderId,
    [property: JsonProperty("messageText"), JsonPropertyName("messageText")] string MessageText,
    [property: JsonProperty("mobileNumber"), JsonPropertyName("mobileNumber")] string MobileNumber);
