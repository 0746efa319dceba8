namespace Smslive247.Campaigns.FleetWorker;

/// <summary>Where a process stops itself.</summary>
internal enum FreezePoint
{
    Never,

    /// <summary>The claim is committed, and nothing of it was sent.</summary>
    AfterCommit,

    /// <summary>The fence was passed, and the request was not written.</summary>
    AfterFence,

    /// <summary>The response has come, and its result is not written.</summary>
    BeforeResult,
}
