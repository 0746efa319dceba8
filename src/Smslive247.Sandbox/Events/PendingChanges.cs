using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Events;

/// <summary>The messages that a listener knows and that will change by themselves: they are sent, or delivered.</summary>
internal sealed class PendingChanges
{
    /// <summary>Listeners are told of no more changes than these.</summary>
    private const int Capacity = 20_000;

    private readonly PriorityQueue<string, DateTimeOffset> ids = new();

    /// <param name="recent">The last messages that the listener knows.</param>
    /// <param name="time">Since when it has heard nothing.</param>
    public void Begin(IEnumerable<MessageChange> recent, DateTimeOffset time)
    {
        foreach (var change in recent)
        {
            if (change.Message.Reports is [.., var last] && last.Date > time)
            {
                ids.Enqueue(change.Message.Id, time);
            }
            else
            {
                Add([change]);
            }
        }
    }

    public void Add(IEnumerable<MessageChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Next is { } next && ids.Count < Capacity)
            {
                ids.Enqueue(change.Message.Id, next);
            }
        }
    }

    /// <returns>The ids of those that have changed by then.</returns>
    public IReadOnlyList<string> TakeDue(DateTimeOffset now, int most)
    {
        var due = new List<string>();
        while (due.Count < most && ids.TryPeek(out var id, out var time) && time <= now)
        {
            due.Add(id);
            ids.Dequeue();
        }

        return due;
    }

    public void Clear() => ids.Clear();
}
