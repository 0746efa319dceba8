namespace Smslive247.Tests;

/// <summary>The resources of the process while no call is in flight.</summary>
internal sealed record SoakFigures(int Handles, long Managed, long WorkingSet)
{
    public static SoakFigures Take()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return new(OpenHandles(process), managed, process.WorkingSet64);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Handles} handles, {Managed / 1e6:0.0} MB managed, {WorkingSet / 1e6:0.0} MB working set");

    private static int OpenHandles(Process process) =>
        Directory.Exists("/proc/self/fd") ? Directory.GetFileSystemEntries("/proc/self/fd").Length : process.HandleCount;
}
