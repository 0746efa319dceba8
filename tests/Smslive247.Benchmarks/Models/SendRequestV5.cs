namespace Smslive247.Benchmarks.Models;

internal sealed record SendRequestV5(
    [property: JsonProperty("senderID"), JsonPropertyName("senderID")] string SenderId,
    [property: JsonProperty("messageText"), JsonPropertyName("messageText")] string MessageText,
    [property: JsonProperty("phoneNumber"), JsonPropertyName("phoneNumber")] string PhoneNumber);
