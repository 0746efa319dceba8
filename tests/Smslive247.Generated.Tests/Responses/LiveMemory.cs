namespace Smslive247.Tests;

/// <summary>The highest managed memory in use at the samples of a test, relative to the start.</summary>
internal sealed class LiveMemory
{
    private readonly long start = GC.GetTotalMemory(forceFullCollection: true);

    public long Growth { get; private set; }

    /// <summary>The number of samples.</summary>
    public int Looks { get; private set; }

    public void Look() => (Growth, Looks) = (Math.Max(Growth, GC.GetTotalMemory(forceFullCollection: true) - start), Looks + 1);
}
