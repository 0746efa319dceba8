using System.Data.Common;

namespace Smslive247.Campaigns.FleetWorker.Connections;

/// <summary>What a test does at points of the transactions of a process: it looks, stands still, or throws.</summary>
internal sealed class ConnectionWatch
{
    /// <summary>Before a command.</summary>
    public Func<WatchedCommand, Task> OnCommand { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Before a commit, with the statements of the transaction.</summary>
    public Func<string, Task> BeforeCommit { get; set; } = static _ => Task.CompletedTask;

    /// <inheritdoc cref="BeforeCommit"/>
    public Func<string, Task> AfterCommit { get; set; } = static _ => Task.CompletedTask;

    public DbConnection Wrap(DbConnection connection) => new WatchedConnection(connection, this);
}
