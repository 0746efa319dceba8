namespace Smslive247.Campaigns.FleetWorker;

/// <summary>Where a process stops itself.</summary>
internal enum FreezePoint
{
    Never,

    /// <summary>The claim is written, and not committed.</summary>
    BeforeCommit,

    /// <summary>The claim is committed, and nothing of it was sent.</summary>
    AfterCommit,

    /// <summary>The fence was passed, and the request was not written. It is written afterwards, whatever the time limit of the call.</summary>
    AfterFence,

    /// <summary>The response has come, and its result is not written.</summary>
    BeforeResult,

    /// <summary>The result is written, and not committed.</summary>
    BeforeCommitOfResult,
}
