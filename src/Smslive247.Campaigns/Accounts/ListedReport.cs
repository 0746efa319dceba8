namespace Smslive247.Campaigns.Accounts;

/// <summary>The final delivery report of a listed message.</summary>
/// <param name="IsDelivered">Whether it arrived.</param>
/// <param name="Time">The time of the report; null if it states none.</param>
internal sealed record ListedReport(bool IsDelivered, DateTimeOffset? Time);
