namespace Smslive247.Sandbox.Service;

/// <summary>What the control of the sandbox shows. Long lists are searched outside the lock, in what does not change of a message.</summary>
internal sealed partial class SimulatedService
{
    /// <summary>Newest first; those nearest to the message that the query names.</summary>
    public IReadOnlyList<SandboxMessage> Find(MessageQuery query)
    {
        var range = Settled(now => RangeOf(now, query));
        return Shown([.. query.After is null ? range.Reverse().Where(query.Takes).Take(query.Limit) : range.Where(query.Takes).Take(query.Limit).Reverse()]);
    }

    /// <exception cref="ArgumentException">There is no such message.</exception>
    public SandboxMessage GetMessage(string messageId) => Settled(now =>
        Snapshots.Of(now.Messages.Find(messageId) ?? throw CallerMistake.NotFound("There is no such message.", nameof(messageId)), now));

    public ConversationPage GetConversations(string? search, int skip, int take) => search is null
        ? Settled(now => new ConversationPage(
            now.Messages.Threads.Count,
            now.Messages.Count,
            [.. now.Messages.Threads.NewestFirst().Skip(skip).Take(take).Select(thread => new Conversation(thread.Last.PhoneNumber, thread.Messages.Count, Snapshots.Of(thread.Last, now)))]))
        : FindConversations(search, skip, take);

    private ConversationPage FindConversations(string search, int skip, int take)
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
    public IReadOnlyList<SentPassword> GetPasswords(string? phoneNumber, int limit) => Settled(now =>
    {
        var messages = phoneNumber is null ? now.Messages.WithPassword.From(0, limit) : now.Messages.Threads.Find(phoneNumber)?.Messages.From(0, int.MaxValue) ?? [];
        return messages.Reverse().Where(message => message.OneTimePassword is not null).Take(limit).Select(message => Snapshots.PasswordOf(message, now)).ToList();
    });

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<RegisteredSenderId> GetSenderIds() => Settled(now =>
        now.Accounts.All.SelectMany(account => account.SenderIds.Values, (account, senderId) => Snapshots.Of(senderId, account)).ToList());

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RunningBatch> GetBatches(int limit) => Settled(now =>
        now.Accounts.All.SelectMany(account => account.Batches.Values).OrderByDescending(batch => batch.Id).Take(limit).Select(batch => Snapshots.Of(batch, now)).ToList());

    public ServiceCounters GetCounters() => Settled(now => new ServiceCounters(now.First.Key, now.First.Credits, now.Messages.Count, now.Messages.Accepted, now.Now));

    private List<SandboxMessage> Shown(IReadOnlyList<Message> messages) =>
        Settled(now => messages.Select(message => Snapshots.Of(message, now)).ToList());

    /// <summary>Without a search, no more than are shown.</summary>
    private static IReadOnlyList<Message> RangeOf(ServiceState now, MessageQuery query)
    {
        var (before, after) = (NumberOf(now, query.Before, long.MaxValue), NumberOf(now, query.After, -1));
        if ((query.PhoneNumber is { } number ? now.Messages.Threads.Find(number)?.Messages : now.Messages.All) is not { } log)
        {
            return [];
        }

        var (from, to) = (log.FirstWhere(message => message.Number > after), log.FirstWhere(message => message.Number >= before));
        long most = query.Search is null ? query.Limit : int.MaxValue;
        return query.After is null ? log.Range(Math.Max(from, to - most), to) : log.Range(from, Math.Min(to, from + most));
    }

    private static long NumberOf(ServiceState state, string? messageId, long otherwise) =>
        messageId is null ? otherwise : state.Messages.Find(messageId)?.Number ?? throw CallerMistake.NotFound("There is no such message.", nameof(messageId));
}
