namespace Smslive247.Campaigns.Accounts;

/// <summary>A message in the list of the service.</summary>
/// <param name="Id">The id at the service.</param>
/// <param name="PhoneNumber">The number, digits with the country code.</param>
/// <param name="SenderId">The sender ID.</param>
/// <param name="Text">The text.</param>
/// <param name="Time">When the service accepted it; null if it does not state it.</param>
/// <param name="Credits">The charge; null if it states none.</param>
internal sealed record ListedMessage(string Id, string PhoneNumber, string SenderId, string Text, DateTimeOffset? Time, decimal? Credits)
{
    /// <summary>Null if none has come yet.</summary>
    public ListedReport? Report { get; init; }

    public override string ToString() => Id;
}
