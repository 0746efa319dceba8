using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox;

/// <summary>The state of the simulated service.</summary>
public sealed partial class Smslive247Sandbox
{
    /// <summary>A snapshot of the accepted messages, oldest first.</summary>
    public IReadOnlyList<SandboxMessage> Messages => service.Messages;

    /// <summary>A snapshot of the messages that were accepted after another one, oldest first: for those who look again and again.</summary>
    /// <param name="messageId">The id of the message. With null, or after it was forgotten, they are all messages.</param>
    public IReadOnlyList<SandboxMessage> GetMessagesAfter(string? messageId) => service.GetMessagesAfter(messageId);

    /// <summary>
    /// The number of messages that were accepted since the start or the last <see cref="Reset"/>, beyond <see cref="SandboxOptions.MaxMessages"/> too.
    /// Scheduled messages and all recipients of a batch count at once, even if the batch is aborted. Those of <see cref="AddMessages"/> do not count.
    /// </summary>
    public long AcceptedMessages => service.AcceptedMessages;

    /// <summary>A snapshot of the accounts, oldest first.</summary>
    public IReadOnlyList<SandboxAccount> Accounts => service.Accounts;

    /// <summary>The credits of the account of <see cref="Key"/>.</summary>
    /// <exception cref="ArgumentException">The credits are negative.</exception>
    public decimal Credits
    {
        get => service.GetCredits();
        set
        {
            OptionsCheck.CheckCredits(value);
            service.SetCredits(null, value);
        }
    }

    /// <summary>The time of the sandbox: that of <see cref="SandboxOptions.TimeProvider"/>, and what <see cref="AdvanceTime"/> adds.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Moves the time of the sandbox forward: deliveries, batches, scheduled messages and one-time passwords become due, and waiting responses are sent.</summary>
    /// <param name="time">The time, in addition to earlier ones.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or more than ten years altogether.</exception>
    public void AdvanceTime(TimeSpan time)
    {
        if (!clock.TryAdvance(time))
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "The time must not be negative, nor more than ten years with earlier ones.");
        }
    }

    /// <summary>Adds credits to an account.</summary>
    /// <param name="credits">The credits to add.</param>
    /// <param name="key">The key of the account; null for <see cref="Key"/>.</param>
    /// <exception cref="ArgumentException">The credits are negative, or there is no such account.</exception>
    public void AddCredits(decimal credits, string? key = null)
    {
        OptionsCheck.CheckCredits(credits);
        service.AddCredits(key, credits);
    }

    /// <summary>Approves a sender ID, which is registered first if it is not yet.</summary>
    /// <param name="senderId">The sender ID, at most 11 characters.</param>
    /// <param name="key">The key of its account; null for <see cref="Key"/>.</param>
    /// <exception cref="ArgumentException">There is no such account, or the sender ID is longer.</exception>
    /// <exception cref="InvalidOperationException">The account has 1,000 sender IDs, and this one is not among them.</exception>
    public void ApproveSenderId(string senderId, string? key = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(senderId);
        service.ApproveSenderId(senderId, key);
    }

    /// <summary>Rejects a sender ID, which is registered first if it is not yet.</summary>
    /// <inheritdoc cref="ApproveSenderId"/>
    public void RejectSenderId(string senderId, string? key = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(senderId);
        service.RejectSenderId(senderId, key);
    }

    /// <summary>Adds a delivery report to a message. It replaces the automatic report.</summary>
    /// <param name="messageId">The id of a sent message.</param>
    /// <param name="status">DELIVRD, ACCEPTD, UNDELIV, EXPIRED or REJECTD, or an undocumented status.</param>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    /// <exception cref="InvalidOperationException">The message is not sent yet.</exception>
    public void Report(string messageId, string status)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        ArgumentException.ThrowIfNullOrEmpty(status);
        service.Report(messageId, status);
    }

    /// <summary>Adds sent messages to the initial account without a charge, for instance to test paging.</summary>
    /// <param name="count">The number of messages.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1, or more than <see cref="SandboxOptions.MaxMessages"/>.</exception>
    public void AddMessages(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        service.AddMessages(count);
    }

    /// <summary>
    /// Restores the initial state: removes messages and requests, restores the failure rules of the options, removes others and the failure policy, and
    /// takes back <see cref="AdvanceTime"/>. Latency, rate limit and settings of lists do not change.
    /// </summary>
    public void Reset() => gateway.Reset();
}
