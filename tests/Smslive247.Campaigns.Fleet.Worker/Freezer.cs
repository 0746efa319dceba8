using System.Data.Common;
using System.Runtime.InteropServices;
using Smslive247.Campaigns.FleetWorker.Connections;

namespace Smslive247.Campaigns.FleetWorker;

/// <summary>Stops this process by SIGSTOP, the first time that it passes a point.</summary>
internal sealed partial class Freezer(WorkerSettings settings)
{
    private const int SigStop = 19;

    private int passed;

    /// <returns>Whether the process stood still here.</returns>
    public bool Pass(FreezePoint point)
    {
        if (point != settings.FreezeAt || Interlocked.Increment(ref passed) != 1)
        {
            return false;
        }

        _ = Kill(Environment.ProcessId, SigStop);

        // The signal stops another thread first: this one would go on for a moment.
        CancellationToken.None.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(100));
        return true;
    }

    /// <summary>Passes the points of transactions.</summary>
    public DbConnection Wrap(DbConnection connection) => new ConnectionWatch
    {
        BeforeCommit = statements => Pass(statements, claim: FreezePoint.BeforeCommit, result: FreezePoint.BeforeCommitOfResult),
        AfterCommit = statements => Pass(statements, claim: FreezePoint.AfterCommit, result: FreezePoint.Never),
    }.Wrap(connection);

    private Task Pass(string statements, FreezePoint claim, FreezePoint result)
    {
        _ = (statements.Contains("attempt = attempt + 1", StringComparison.Ordinal) && Pass(claim))
            || (statements.Contains("insert into smslive247_message", StringComparison.Ordinal) && result != FreezePoint.Never && Pass(result));
        return Task.CompletedTask;
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
