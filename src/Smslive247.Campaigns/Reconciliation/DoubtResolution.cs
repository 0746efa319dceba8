namespace Smslive247.Campaigns;

/// <summary>What a person knows about a message in doubt, for instance from the recipient.</summary>
public enum DoubtResolution
{
    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was not sent, and is not sent any more. To send it again, use <see cref="Campaign.RetryUnresolvedAsync"/> instead.</summary>
    NotSent,
}
