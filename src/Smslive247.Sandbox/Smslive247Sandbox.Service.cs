using Smslive247.Sandbox.Internal;

namespace Smslive247.Sandbox;

/// <summary>What the service knows, for tests to look at and to decide.</summary>
public sealed partial class Smslive247Sandbox
{
    /// <summary>The messages that were accepted, oldest first, as they are at this moment.</summary>
    public IReadOnlyList<SandboxMessage> Messages => service.Messages;

    /// <summary>The accounts, oldest first, as they are at this moment.</summary>
    public IReadOnlyList<SandboxAccount> Accounts => service.Accounts;

    /// <summary>The credits of the account behind <see cref="Key"/>.</summary>
    /// <exception cref="ArgumentException">The credits are negative.</exception>
    public decimal Credits
    {
        get => service.GetCredits(Key);
        set
        {
            OptionsCheck.CheckCredits(value);
            service.SetCredits(Key, value);
        }
    }

    /// <param name="senderId">One that was asked for.</param>
    /// <param name="key">The key of the account that asked; null is that of <see cref="Key"/>.</param>
    /// <exception cref="ArgumentException">There is no such account, or it did not ask for this sender ID.</exception>
    public void ApproveSenderId(string senderId, string? key = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(senderId);
        service.ApproveSenderId(senderId, key);
    }

    /// <inheritdoc cref="ApproveSenderId"/>
    public void RejectSenderId(string senderId, string? key = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(senderId);
        service.RejectSenderId(senderId, key);
    }

    /// <summary>Has an operator report on a message. The automatic report does not come after it.</summary>
    /// <param name="messageId">A message that was sent.</param>
    /// <param name="status">DELIVRD, ACCEPTD, UNDELIV, EXPIRED or REJECTD, or a word that no document knows.</param>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    /// <exception cref="InvalidOperationException">The message is not sent yet.</exception>
    public void Report(string messageId, string status)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        ArgumentException.ThrowIfNullOrEmpty(status);
        service.Report(messageId, status);
    }

    /// <summary>Adds messages of the first account that look sent and cost it nothing, to page through.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1, or more than <see cref="SandboxOptions.MaxMessages"/>.</exception>
    public void AddMessages(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        service.AddMessages(count);
    }

    /// <summary>Makes the service what it was at the start: forgets messages, requests, failures that are still to come and their policy. Latency and limit stay.</summary>
    public void Reset()
    {
        gateway.Failures.Clear();
        gateway.Log.Clear();
        gateway.RateLimit.Clear();
        service.Reset();
    }
}
