namespace Smslive247.Sandbox.Service;

/// <summary>What a test reads and changes; <see cref="Smslive247Sandbox"/> has the documentation.</summary>
internal sealed partial class SimulatedService
{
    public IReadOnlyList<SandboxMessage> Messages => Settled(now => now.Messages.All.Select(message => Snapshots.Of(message, now)).ToList());

    public long AcceptedMessages => Settled(now => now.Messages.Accepted);

    public string FirstKey => Settled(now => now.First.Key);

    public IReadOnlyList<SandboxAccount> Accounts => Settled(now => now.Accounts.All.Select(Snapshots.Of).ToList());

    public decimal GetCredits(string? key = null) => Settled(now => AccountOf(now, key).Credits);

    public void SetCredits(string? key, decimal credits) => Settled(now => AccountOf(now, key).Credits = credits);

    public void ApproveSenderId(string senderId, string? key = null) => Decide(senderId, key, SenderIdStatus.Approved);

    public void RejectSenderId(string senderId, string? key = null) => Decide(senderId, key, SenderIdStatus.Rejected);

    public void Report(string messageId, string status) => Settled(now =>
    {
        var message = now.Messages.Find(messageId) ?? throw new ArgumentException("There is no such message.", nameof(messageId));
        return message.IsSent(now.Now)
            ? message.Add(new DeliveryReport(status, now.Now))
            : throw new InvalidOperationException("The message is not sent yet, so it cannot have a delivery report.");
    });

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

    private void Decide(string senderId, string? key, SenderIdStatus status) => Settled(now =>
    {
        if (senderId.Length > SenderId.MaxLength)
        {
            throw new ArgumentException($"A sender ID has at most {SenderId.MaxLength} characters.", nameof(senderId));
        }

        var account = AccountOf(now, key);
        var found = account.SenderIds.Find(senderId) ?? (account.SenderIds.IsFull
            ? throw new InvalidOperationException($"The account has {Capacity.SenderIds} sender IDs: delete one first.")
            : new SenderId { Name = senderId, DateRequested = now.Now });
        found.Decide(status, now.Now);
        account.SenderIds.Set(senderId, found);
        return found;
    });

    private static Account AccountOf(ServiceState state, string? key) =>
        key is null ? state.First : state.Accounts.WithKey(key) ?? throw new ArgumentException("There is no account with this key.", nameof(key));
}
