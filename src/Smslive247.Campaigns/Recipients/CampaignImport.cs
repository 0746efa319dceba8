namespace Smslive247.Campaigns;

/// <summary>What became of rows that were added.</summary>
/// <param name="Added">Rows that are recipients now.</param>
/// <param name="AlreadyAdded">Rows that an earlier call with the same rows had added.</param>
/// <param name="Duplicates">Rows whose number an earlier row has.</param>
/// <param name="Invalid">Rows without a phone number. See <see cref="Campaign.ListDroppedRowsAsync"/>.</param>
public sealed record CampaignImport(long Added, long AlreadyAdded, long Duplicates, long Invalid);
