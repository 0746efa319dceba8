namespace Smslive247.Sandbox.Service;

/// <summary>What the control of the sandbox shows. Long lists are searched outside the lock, in what does not change of a message.</summary>
internal sealed partial class SimulatedService
{
    /// <summary>Newest first; those nearest to the message that the query names.</summary>
    public IReadOnlyList<SandboxMessage> Find(MessageQuery query)
    {
        var (all, before, after) = Settled(now => (now.Messages.All.From(0, int.MaxValue), NumberOf(now, query.Before, long.MaxValue), NumberOf(now, query.After, -1)));
        var found = query.After is null
            ? all.Reverse().SkipWhile(message => message.Number >= before).Where(query.Takes).Take(query.Limit)
            : all.SkipWhile(message => message.Number <= after).TakeWhile(message => message.Number < before).Where(query.Takes).Take(query.Limit).Reverse();
        return Shown([.. found]);
    }

    /// <exception cref="ArgumentException">There is no such message.</exception>
    public SandboxMessage GetMessage(string messageId) => Settled(now =>
        Snapshots.Of(now.Messages.Find(messageId) ?? throw new ArgumentException("There is no such message.", nameof(messageId)), now));

    public ConversationPage GetConversations(string? search, int skip, int take)
    {
        var query = new MessageQuery { Search = search };
        var groups = Settled(now => now.Messages.All.From(0, int.MaxValue)).Where(query.Takes).GroupBy(message => message.PhoneNumber)
            .Select(group => (Number: group.Key, Count: group.Count(), Last: group.Last())).ToArray();
        Array.Sort(groups, (one, other) => other.Last.Number.CompareTo(one.Last.Number));
        var page = groups.Skip(skip).Take(take).ToArray();
        var last = Shown([.. page.Select(group => group.Last)]);
        return new(groups.Length, groups.Sum(group => group.Count), [.. page.Zip(last, (group, message) => new Conversation(group.Number, group.Count, message))]);
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SentPassword> GetPasswords(string? phoneNumber, int limit)
    {
        var all = Settled(now => now.Messages.All.From(0, int.MaxValue));
        Message[] found = [.. all.Reverse().Where(message => message.OneTimePassword is not null && (phoneNumber is null || message.PhoneNumber == phoneNumber)).Take(limit)];
        return Settled(now => found.Select(message => Snapshots.PasswordOf(message, now)).ToList());
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<RegisteredSenderId> GetSenderIds() => Settled(now =>
        now.Accounts.All.SelectMany(account => account.SenderIds.Values, (account, senderId) => Snapshots.Of(senderId, account)).ToList());

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RunningBatch> GetBatches(int limit) => Settled(now =>
        now.Accounts.All.SelectMany(account => account.Batches.Values).OrderByDescending(batch => batch.Id).Take(limit).Select(batch => Snapshots.Of(batch, now)).ToList());

    public ServiceCounters GetCounters() => Settled(now => new ServiceCounters(now.First.Key, now.First.Credits, now.Messages.Count, now.Messages.Accepted, now.Now));

    private List<SandboxMessage> Shown(IReadOnlyList<Message> messages) =>
        Settled(now => messages.Select(message => Snapshots.Of(message, now)).ToList());

    private static long NumberOf(ServiceState state, string? messageId, long otherwise) =>
        messageId is null ? otherwise : state.Messages.Find(messageId)?.Number ?? throw new ArgumentException("There is no such message.", nameof(messageId));
}
