namespace Smslive247.Campaigns;

/// <summary>What a search of the list of the service showed about messages in doubt.</summary>
/// <param name="Found">The messages that the service has: they are sent.</param>
/// <param name="NotListed">The messages that the list did not have. They may have been sent all the same, if the list is late.</param>
/// <param name="IsTrusted">Whether the list had a message that was sent, with a response, after the newest doubt: it is as new as the doubts.</param>
public sealed record ReconciliationSummary(int Found, int NotListed, bool IsTrusted);
