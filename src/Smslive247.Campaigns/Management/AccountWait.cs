namespace Smslive247.Campaigns;

/// <summary>An account for which no machine sends, since the database may have forgotten what it has sent.</summary>
/// <param name="Account">The account; null for the one without a name.</param>
/// <param name="Until">The time from which on a worker reads the list of the service. Once it has, the account sends again.</param>
public sealed record AccountWait(string? Account, DateTimeOffset Until);
