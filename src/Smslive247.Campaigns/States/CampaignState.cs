namespace Smslive247.Campaigns;

/// <summary>The states of a campaign. The numbers are in the database: never change them.</summary>
public enum CampaignState
{
    /// <summary>It is being prepared: recipients can be added.</summary>
    Draft = 0,

    /// <summary>Workers send its messages.</summary>
    Running = 1,

    /// <summary>It was paused by a person, or by one of the <see cref="CampaignPauseReason"/>s.</summary>
    Paused = 2,

    /// <summary>Each recipient has a final state, or is unresolved.</summary>
    Completed = 3,

    /// <summary>A person cancelled it.</summary>
    Cancelled = 4,
}
