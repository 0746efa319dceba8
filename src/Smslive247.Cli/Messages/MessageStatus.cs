using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>What became of a message, in a word.</summary>
internal static class MessageStatus
{
    public const string None = "no report";

    private static readonly Dictionary<DeliveryStatus, string> Words = new()
    {
        [DeliveryStatus.Delivered] = "delivered",
        [DeliveryStatus.Undeliverable] = "undeliverable",
        [DeliveryStatus.Expired] = "expired",
        [DeliveryStatus.Rejected] = "rejected",
        [DeliveryStatus.Accepted] = "accepted",
    };

    /// <summary>The final report, or else the last one.</summary>
    public static DeliveryReport? ReportOf(Message message) => message.GetFinalReport() ?? (message.Reports is { Count: > 0 } reports ? reports[^1] : null);

    public static string Of(Message message) => ReportOf(message)?.Status is { } status
        ? Words.GetValueOrDefault(status, status.Value)
        : None;
}
