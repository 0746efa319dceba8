namespace Smslive247.Paging;

/// <summary>
/// How an enumeration learns that the service answered a request for one of its pages with 429, at the moment it did: the
/// try that follows may wait for a minute and then succeed, so that neither page nor exception tells.
/// </summary>
internal sealed class Pace
{
    private volatile bool isSlow;

    /// <summary>Whether the service has asked for fewer requests.</summary>
    public bool IsSlow => isSlow;

    public void SlowDown() => isSlow = true;
}
