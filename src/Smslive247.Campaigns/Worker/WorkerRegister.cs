using Smslive247.Campaigns.Continuity;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.Sending;

namespace Smslive247.Campaigns.Worker;

/// <summary>States in the database that this worker lives, and reads whether it may.</summary>
internal sealed class WorkerRegister(IDatabase database, ContinuityStore continuity, WorkerState worker, CampaignsOptions options)
{
    /// <returns>Why the worker may claim nothing; null if it may.</returns>
    public async Task<string?> BeatAsync(CancellationToken cancellationToken)
    {
        var (isNewer, afterwards) = await database.WriteAsync(BeatAsync, cancellationToken).ConfigureAwait(false);
        afterwards();
        return isNewer == 1
            ? "a newer version has upgraded the tables: update this one."
            : await DatabaseClock.CheckAsync(database, options.TimeProvider, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(long IsNewer, Action Afterwards)> BeatAsync(Session session)
    {
        var afterwards = await continuity.CheckAsync(session).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            insert into smslive247_worker (name, machine, process_id, started_at, seen_at) values (@Name, @machine, @process, {database.Now}, {database.Now})
            on conflict (name) do update set seen_at = excluded.seen_at
            """,
            new { worker.Name, machine = Environment.MachineName, process = Environment.ProcessId }).ConfigureAwait(false);
        return (await session.ScalarAsync<long>($"select {SchemaUpgrade.IsNewer}").ConfigureAwait(false), afterwards);
    }
}
