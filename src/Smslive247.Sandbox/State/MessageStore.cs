namespace Smslive247.Sandbox.State;

/// <summary>All messages, by their ids and in the order in which they were accepted or, in batches, sent.</summary>
[Behaviour("The last MaxMessages messages are known; older ones are forgotten.", Option = nameof(SandboxOptions.MaxMessages))]
internal sealed class MessageStore(SandboxOptions options)
{
    private readonly Dictionary<string, Message> byId = new(StringComparer.Ordinal);
    private readonly Log<Message> all = new();

    public Log<Message> All => all;

    /// <summary>The last messages that a test reported of, in the order of their reports; a message may be there several times.</summary>
    public Log<Message> Reported { get; } = new();

    public int Count => all.Count;

    /// <summary>The number of accepted messages: those that are not sent yet and forgotten ones too, samples of a test not.</summary>
    public long Accepted { get; private set; }

    public Message? Find(string id) => byId.GetValueOrDefault(id);

    public void Accept(int count) => Accepted += count;

    public void Add(Message message)
    {
        byId[message.Id] = message;
        message.Number = all.End;
        all.Add(message);
        message.Account.Messages.Add(message);
        while (all.Count > options.MaxMessages)
        {
            ForgetOldest();
        }
    }

    public void Report(Message message, DeliveryReport report)
    {
        message.Add(report);
        Reported.Add(message);
        if (Reported.Count > Capacity.Reported)
        {
            Reported.ForgetOldest();
        }
    }

    private void ForgetOldest()
    {
        // The oldest of all is the oldest of its account as well.
        var oldest = all[all.Start];
        byId.Remove(oldest.Id);
        oldest.Account.Messages.ForgetOldest();
        all.ForgetOldest();
    }
}
