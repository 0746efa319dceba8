using System.Text.Json.Serialization;
using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>A message for programs.</summary>
internal sealed record MessageJson(
    string MessageId, long? BatchId, string? From, string? To, DateTimeOffset? DateSubmitted, string Status, DateTimeOffset? DateReported, decimal? CreditsCharged, string? Text)
{
    /// <summary>The name of the exit code of the command; null in a list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyOrder(-1)]
    public string? Outcome { get; init; }

    public static MessageJson Of(Message message) => new(
        message.MessageId, message.BatchId, message.SenderId, message.PhoneNumber, message.DateSubmitted, MessageStatus.Of(message),
        MessageStatus.ReportOf(message)?.ReportDate, message.CreditsCharged, message.MessageText);
}
