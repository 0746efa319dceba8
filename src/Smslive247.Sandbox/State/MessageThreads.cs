namespace Smslive247.Sandbox.State;

/// <summary>The messages by their numbers, in the order of the newest message of each.</summary>
internal sealed class MessageThreads
{
    private readonly Dictionary<string, MessageThread> byNumber = new(StringComparer.Ordinal);

    /// <summary>A thread that gets a message leaves a gap behind, and is the last. Moving all behind it for every message would be slow.</summary>
    private readonly List<MessageThread?> order = [];

    public int Count => byNumber.Count;

    public MessageThread? Find(string phoneNumber) => byNumber.GetValueOrDefault(phoneNumber);

    /// <summary>That with the newest message first.</summary>
    public IEnumerable<MessageThread> NewestFirst()
    {
        for (var place = order.Count - 1; place >= 0; place--)
        {
            if (order[place] is { } thread)
            {
                yield return thread;
            }
        }
    }

    public void Add(Message message)
    {
        if (byNumber.TryGetValue(message.PhoneNumber, out var thread))
        {
            order[thread.Place] = null;
        }
        else
        {
            byNumber[message.PhoneNumber] = thread = new MessageThread();
        }

        thread.Messages.Add(message);
        Append(thread);
    }

    /// <param name="oldest">The oldest message of all, so that it is the oldest of its thread too.</param>
    public void Forget(Message oldest)
    {
        var thread = byNumber[oldest.PhoneNumber];
        thread.Messages.ForgetOldest();
        if (thread.Messages.Count == 0)
        {
            order[thread.Place] = null;
            byNumber.Remove(oldest.PhoneNumber);
        }
    }

    private void Append(MessageThread thread)
    {
        if (order.Count > 2 * Count)
        {
            Compact();
        }

        thread.Place = order.Count;
        order.Add(thread);
    }

    private void Compact()
    {
        order.RemoveAll(thread => thread is null);
        for (var place = 0; place < order.Count; place++)
        {
            order[place]!.Place = place;
        }
    }
}
