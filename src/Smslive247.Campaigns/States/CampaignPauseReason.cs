namespace Smslive247.Campaigns;

/// <summary>Why a campaign is paused. The numbers are in the database: never change them.</summary>
public enum CampaignPauseReason
{
    /// <summary>It is not paused.</summary>
    None = 0,

    /// <summary>A person paused it.</summary>
    Requested = 1,

    /// <summary>The account has no credit (402). All campaigns of the account are paused.</summary>
    NoCredit = 2,

    /// <summary>The service rejected the key (401, 403). All campaigns of the account are paused.</summary>
    KeyRejected = 3,

    /// <summary>The service refused ten messages in a row, and named no phone number as the reason.</summary>
    Refused = 4,

    /// <summary>Ten messages in a row are in doubt: the service fails, or does not respond.</summary>
    Doubts = 5,

    /// <summary>A message cost more than was reserved for it from <see cref="CampaignDefinition.CreditBudget"/>.</summary>
    PriceRose = 6,

    /// <summary>The account is in dry run, in which nothing is sent.</summary>
    DryRun = 7,
}
