namespace Smslive247.Campaigns;

/// <summary>The kinds of a <see cref="CampaignEvent"/>.</summary>
public enum CampaignEventKind
{
    /// <summary>A person started it.</summary>
    Started,

    /// <summary>A person, or the service, paused it.</summary>
    Paused,

    /// <summary>A person resumed it.</summary>
    Resumed,

    /// <summary>A person cancelled it.</summary>
    Cancelled,

    /// <summary>Each recipient has a final state, or is unresolved.</summary>
    Completed,

    /// <summary>Messages of it became unresolved: a person has to decide.</summary>
    Unresolved,
}
