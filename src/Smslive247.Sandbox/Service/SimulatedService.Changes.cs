namespace Smslive247.Sandbox.Service;

/// <summary>What has changed since somebody looked.</summary>
internal sealed partial class SimulatedService
{
    /// <summary>The place behind all that has happened.</summary>
    public ChangePosition Position => Settled(PositionOf);

    /// <summary>The place behind the last reset, with nothing but what the sandbox has from the start, and the time of the reset.</summary>
    public (ChangePosition Position, DateTimeOffset Time) Beginning => Settled(_ => (beginning, beganAt));

    /// <summary>The messages that are new or have changed since a position.</summary>
    /// <param name="since">The position.</param>
    /// <param name="most">The number of messages; others are left out, and counted.</param>
    /// <returns>Null after a reset.</returns>
    public MessageChanges? ChangesSince(ChangePosition since, int most) => Settled(now =>
    {
        if (since.Generation != beginning.Generation)
        {
            return null;
        }

        var (all, log) = (now.Messages.All, now.Messages.Changed);
        var (added, changed) = (all.From(since.Messages, most), log.From(since.Changes, most));
        var items = added.Concat(changed).Distinct().OrderByDescending(message => message.Number).Take(most).Reverse().ToList();
        var shown = changed.Count(items.ToHashSet().Contains);
        return new MessageChanges(
            PositionOf(now),
            [.. items.Select(message => Snapshots.Of(message, now))],
            Missing(all, since.Messages, added.Count),
            Missing(log, since.Changes, shown));
    });

    private static long Missing(Log<Message> log, long since, int shown) => log.End - Math.Min(since, log.End) - shown;

    private ChangePosition PositionOf(ServiceState now) => new(beginning.Generation, now.Messages.All.End, now.Messages.Changed.End);
}
