namespace Smslive247.Sandbox.State;

/// <summary>
/// The messages that changed after they were accepted: they were sent or delivered when it was time, or a test reported of them. Those who
/// listen read on from where they were.
/// </summary>
internal sealed class MessageChangeLog(SandboxOptions options)
{
    /// <summary>Those that are yet to be sent or delivered by themselves, each once.</summary>
    private PriorityQueue<Message, DateTimeOffset> expected = new();

    /// <summary>The last ones in the order of their changes; a message may be there several times.</summary>
    public Log<Message> Changed { get; } = new();

    public void Expect(Message message, DateTimeOffset now)
    {
        if (message.NextChange(now, options.DeliveryDelay) is { } next)
        {
            expected.Enqueue(message, next);
        }
    }

    public void Add(Message message)
    {
        Changed.Add(message);
        if (Changed.Count > Capacity.Changes)
        {
            Changed.ForgetOldest();
        }
    }

    /// <param name="now">The time.</param>
    /// <param name="oldest">The number of the oldest message that is not forgotten.</param>
    public void NoteDue(DateTimeOffset now, long oldest)
    {
        while (expected.TryPeek(out var message, out var time) && time <= now)
        {
            expected.Dequeue();
            Note(message, time, now, oldest);
        }

        if (expected.Count > 2L * Math.Max(options.MaxMessages, Capacity.Changes))
        {
            expected = new(expected.UnorderedItems.Where(item => item.Element.Number >= oldest));
        }
    }

    private void Note(Message message, DateTimeOffset time, DateTimeOffset now, long oldest)
    {
        if (message.Number < oldest)
        {
            return;
        }

        // A report of a test may have come first, after which it changes no more.
        if (message.NextChange(time.AddTicks(-1), options.DeliveryDelay) == time)
        {
            Add(message);
        }

        Expect(message, now);
    }
}
