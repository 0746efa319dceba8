namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A search as the database has it.</summary>
/// <param name="Account">The account.</param>
/// <param name="WindowFrom">Microseconds.</param>
/// <param name="WindowTo">Microseconds.</param>
/// <param name="Listed">The number of messages that were listed.</param>
/// <param name="Trusted">1 if the list had a message that was sent, with a response, after the newest doubt.</param>
/// <param name="CreditsAfter">The balance, in millionths.</param>
internal sealed record SearchRecord(string Account, long WindowFrom, long WindowTo, long Listed, int Trusted, long? CreditsAfter);
