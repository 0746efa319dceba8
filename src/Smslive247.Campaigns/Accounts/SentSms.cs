namespace Smslive247.Campaigns.Accounts;

/// <summary>The response to a send.</summary>
/// <param name="MessageId">The id at the service.</param>
/// <param name="Credits">The charge; null if the response states none.</param>
/// <param name="IsDryRun">Whether nothing was sent.</param>
internal sealed record SentSms(string? MessageId, decimal? Credits, bool IsDryRun);
