namespace Smslive247.Sandbox.State;

/// <summary>All messages, by their ids and in the order in which they were accepted or, in batches, sent.</summary>
[Behaviour("The last MaxMessages messages are known; older ones are forgotten.", Option = nameof(SandboxOptions.MaxMessages))]
internal sealed class MessageStore(SandboxOptions options)
{
    private readonly Dictionary<string, Message> byId = new(StringComparer.Ordinal);
    private readonly Log<Message> all = new();
    private readonly MessageChangeLog changes = new(options);

    public Log<Message> All => all;

    /// <summary>The last messages that were sent or reported of after they were accepted; see <see cref="MessageChangeLog"/>.</summary>
    public Log<Message> Changed => changes.Changed;

    /// <summary>Those with a one-time password.</summary>
    public Log<Message> WithPassword { get; } = new();

    public MessageThreads Threads { get; } = new();

    public int Count => all.Count;

    /// <summary>The number of accepted messages: those that are not sent yet and forgotten ones too, samples of a test not.</summary>
    public long Accepted { get; private set; }

    public Message? Find(string id) => byId.GetValueOrDefault(id);

    public void Accept(int count) => Accepted += count;

    public void Add(Message message, DateTimeOffset now)
    {
        byId[message.Id] = message;
        message.Number = all.End;
        message.AddedAt = all.Count > 0 && all[all.End - 1].AddedAt is var last && last > now ? last : now;
        all.Add(message);
        message.Account.Messages.Add(message);
        Threads.Add(message);
        changes.Expect(message, now);
        if (message.OneTimePassword is not null)
        {
            WithPassword.Add(message);
        }

        while (all.Count > options.MaxMessages)
        {
            ForgetOldest();
        }
    }

    public void Report(Message message, DeliveryReport report)
    {
        message.Add(report);
        changes.Add(message);
    }

    /// <summary>Finds the messages that have changed by themselves by then.</summary>
    public void NoteChanges(DateTimeOffset now) => changes.NoteDue(now, all.Start);

    private void ForgetOldest()
    {
        // The oldest of all is the oldest of its account and its number as well.
        var oldest = all[all.Start];
        byId.Remove(oldest.Id);
        oldest.Account.Messages.ForgetOldest();
        Threads.Forget(oldest);
        if (oldest.OneTimePassword is not null)
        {
            WithPassword.ForgetOldest();
        }

        all.ForgetOldest();
    }
}
