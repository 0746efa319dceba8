namespace Smslive247.Sandbox.Internal;

/// <summary>What a test sees and decides.</summary>
internal sealed partial class SimulatedService
{
    /// <summary>The messages that were accepted, oldest first, as they are at this moment.</summary>
    public IReadOnlyList<SandboxMessage> Messages => Settled(now => now.Messages.All.Select(message => Control.Snapshot(message, now)).ToList());

    /// <summary>The accounts, oldest first, as they are at this moment.</summary>
    public IReadOnlyList<SandboxAccount> Accounts => Settled(now => now.Accounts.All.Select(Control.Snapshot).ToList());

    /// <exception cref="ArgumentException">There is no account with this key.</exception>
    public decimal GetCredits(string key) => Settled(now => Control.AccountOf(now, key).Credits);

    /// <exception cref="ArgumentException">There is no account with this key.</exception>
    public void SetCredits(string key, decimal credits) => Do(now => Control.AccountOf(now, key).Credits = credits);

    /// <param name="senderId">One that was asked for.</param>
    /// <param name="key">The key of the account; null is the first.</param>
    /// <exception cref="ArgumentException">There is no such account, or it has no such sender ID.</exception>
    public void ApproveSenderId(string senderId, string? key = null) => Do(now => Control.Decide(now, senderId, key, SenderIdStatus.Approved));

    /// <inheritdoc cref="ApproveSenderId"/>
    public void RejectSenderId(string senderId, string? key = null) => Do(now => Control.Decide(now, senderId, key, SenderIdStatus.Rejected));

    /// <summary>Has an operator report on a message. The automatic DELIVRD does not come after it.</summary>
    /// <param name="messageId">A message that was sent.</param>
    /// <param name="status">A word such as UNDELIV.</param>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    /// <exception cref="InvalidOperationException">The message is not sent yet.</exception>
    public void Report(string messageId, string status) => Do(now => Control.Report(now, messageId, status));

    /// <summary>Adds messages of the first account that look sent. They cost it nothing.</summary>
    public void AddMessages(int count) => Do(now => Control.AddMessages(now, count));

    private void Do(Action<ServiceState> act) => Settled(now =>
    {
        act(now);
        return true;
    });
}
