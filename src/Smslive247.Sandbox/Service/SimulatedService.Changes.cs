namespace Smslive247.Sandbox.Service;

/// <summary>What has changed since somebody looked. Nothing is noted for those who do not look.</summary>
internal sealed partial class SimulatedService
{
    /// <summary>The messages before a place among all, which those who begin to look from there may see change.</summary>
    private const int Recent = 500;

    /// <summary>The place behind all that has happened.</summary>
    public ChangePosition Position => Settled(PositionOf);

    /// <summary>The last messages before a position.</summary>
    public IReadOnlyList<MessageChange> RecentBefore(ChangePosition position) => Settled(now =>
        now.Messages.All.From(position.Messages - Recent, int.MaxValue).TakeWhile(message => message.Number < position.Messages).Select(message => Change(message, now)).ToList());

    /// <summary>The messages that are new or have new reports since a position, and others that are asked for, oldest first.</summary>
    /// <param name="since">A position of the same generation.</param>
    /// <param name="others">The ids of messages.</param>
    /// <param name="most">The number of new messages; older ones are left out.</param>
    public MessageChanges ChangesSince(ChangePosition since, IEnumerable<string> others, int most) => Settled(now =>
    {
        var store = now.Messages;
        var added = store.All.From(since.Messages, most);
        var changed = store.Reported.From(since.Reports, int.MaxValue).Concat(others.Select(store.Find).OfType<Message>()).Concat(added);
        return new MessageChanges(
            PositionOf(now),
            [.. changed.Distinct().OrderBy(message => message.Number).Select(message => Change(message, now))],
            Math.Max(0, store.All.End - Math.Min(since.Messages, store.All.End) - added.Count));
    });

    private static MessageChange Change(Message message, ServiceState now) => new(Snapshots.Of(message, now), message.NextChange(now.Now, now.Options.DeliveryDelay));

    private ChangePosition PositionOf(ServiceState now) => new(generation, now.Messages.All.End, now.Messages.Reported.End, now.Now);
}
