namespace Smslive247.Sandbox.Service;

/// <summary>What a test reads and changes; <see cref="Smslive247Sandbox"/> has the documentation.</summary>
internal sealed partial class SimulatedService
{
    public IReadOnlyList<SandboxMessage> Messages => Settled(now => now.Messages.All.Entries.Select(message => Snapshots.Of(message, now)).ToList());

    public IReadOnlyList<SandboxMessage> GetMessagesAfter(string? messageId) => Settled(now =>
    {
        var next = (messageId is null ? null : now.Messages.Find(messageId))?.Number + 1;
        return now.Messages.All.From(next ?? 0, int.MaxValue).Select(message => Snapshots.Of(message, now)).ToList();
    });

    public long AcceptedMessages => Settled(now => now.Messages.Accepted);

    public string FirstKey => Settled(now => now.First.Key);

    public IReadOnlyList<SandboxAccount> Accounts => Settled(now => now.Accounts.All.Select(Snapshots.Of).ToList());

    public decimal GetCredits(string? key = null) => Settled(now => AccountOf(now, key).Credits);

    public SandboxAccount SetCredits(string? key, decimal credits) => Settled(now =>
    {
        var account = AccountOf(now, key);
        account.Credits = credits;
        return Snapshots.Of(account);
    });

    public SandboxAccount AddCredits(string? key, decimal credits) => Settled(now =>
    {
        var account = AccountOf(now, key);
        account.Credits += credits;
        return Snapshots.Of(account);
    });

    public RegisteredSenderId ApproveSenderId(string senderId, string? key = null) => Decide(senderId, key, SenderIdStatus.Approved);

    public RegisteredSenderId RejectSenderId(string senderId, string? key = null) => Decide(senderId, key, SenderIdStatus.Rejected);

    public SandboxMessage Report(string messageId, string status) => Settled(now =>
    {
        var message = now.Messages.Find(messageId) ?? throw CallerMistake.NotFound("There is no such message.", nameof(messageId));
        if (!message.IsSent(now.Now))
        {
            throw CallerMistake.Conflict("The message is not sent yet, so it cannot have a delivery report.");
        }

        now.Messages.Report(message, new DeliveryReport(status, now.Now));
        return Snapshots.Of(message, now);
    });

    /// <summary>The most messages that can be added at once.</summary>
    public int MaxMessages => options.MaxMessages;

    public void AddMessages(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, options.MaxMessages);
        Settled(now =>
        {
            SampleMessages.Add(now, count);
            return count;
        });
    }

    private RegisteredSenderId Decide(string senderId, string? key, SenderIdStatus status) => Settled(now =>
    {
        if (senderId.Length > SenderId.MaxLength)
        {
            throw new ArgumentException($"A sender ID has at most {SenderId.MaxLength} characters.", nameof(senderId));
        }

        var account = AccountOf(now, key);
        var found = account.SenderIds.Find(senderId) ?? (account.SenderIds.IsFull
            ? throw CallerMistake.Conflict($"The account has {Capacity.SenderIds} sender IDs: delete one first.")
            : new SenderId { Name = senderId, DateRequested = now.Now });
        found.Decide(status, now.Now);
        account.SenderIds.Set(senderId, found);
        return Snapshots.Of(found, account);
    });

    private static Account AccountOf(ServiceState state, string? key) =>
        key is null ? state.First : state.Accounts.WithKey(key) ?? throw CallerMistake.NotFound("There is no account with this key.", nameof(key));
}
