namespace Smslive247.Campaigns;

/// <summary>A recipient to add.</summary>
/// <param name="PhoneNumber">The number, as people write it.</param>
/// <param name="Values">The values of placeholders, by the names of their columns; null for none.</param>
public sealed record CampaignRow(string PhoneNumber, IReadOnlyDictionary<string, string?>? Values = null)
{
    /// <summary>Returns nothing of the recipient.</summary>
    public override string ToString() => nameof(CampaignRow);
}
