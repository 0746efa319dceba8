using System.Runtime.InteropServices;

namespace Smslive247.Campaigns.FleetWorker;

/// <summary>Stops this process by SIGSTOP, once, at a point that it passes.</summary>
internal sealed partial class Freezer(WorkerSettings settings)
{
    private const int SigStop = 19;

    private int passed;

    public void Pass(FreezePoint point)
    {
        if (point == settings.FreezeAt && Interlocked.Increment(ref passed) == settings.FreezeAfter)
        {
            _ = Kill(Environment.ProcessId, SigStop);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
