namespace Smslive247.Tests;

/// <summary>The managed memory in use, beyond what was in use at the start: the highest of the moments that a test looks at it.</summary>
internal sealed class LiveMemory
{
    private readonly long start = GC.GetTotalMemory(forceFullCollection: true);

    public long Growth { get; private set; }

    /// <summary>How often it was looked at.</summary>
    public int Looks { get; private set; }

    public void Look() => (Growth, Looks) = (Math.Max(Growth, GC.GetTotalMemory(forceFullCollection: true) - start), Looks + 1);
}
