using System.Data.Common;

namespace Smslive247.Campaigns;

/// <summary>Sends single messages, each once, however often it is enqueued. They go before campaigns.</summary>
public interface IOutbox
{
    /// <summary>Enqueues a message. Workers send it once the transaction is committed.</summary>
    /// <param name="key">What the message is, such as <c>order-1047-shipped</c>: under one key of an account, one message is sent at most, ever.</param>
    /// <param name="message">The message.</param>
    /// <param name="transaction">A transaction of yours on the same database, so that order and message exist both or not at all; null for one of its own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>False if the key was enqueued before; the message is that of the first time.</returns>
    /// <exception cref="CampaignException">The account is not registered in this process.</exception>
    /// <exception cref="FormatException">The number is not a phone number.</exception>
    /// <exception cref="ArgumentException">The text is empty, or has more than five parts.</exception>
    Task<bool> EnqueueAsync(string key, OutboxMessage message, DbTransaction? transaction = null, CancellationToken cancellationToken = default);

    /// <summary>Finds a message.</summary>
    /// <param name="key">The key.</param>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null if there is none.</returns>
    Task<CampaignRecipient?> FindAsync(string key, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Lists messages, the oldest first.</summary>
    /// <param name="state">Only those in this state; null for all.</param>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    IAsyncEnumerable<CampaignRecipient> ListAsync(RecipientState? state = null, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Counts messages by their state.</summary>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<CampaignProgress> GetProgressAsync(string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Stops sending, and waits for what is in flight.</summary>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the wait; the outbox stays paused.</param>
    Task PauseAsync(string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Sends on, whatever the reason of the pause was.</summary>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task ResumeAsync(string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Sends messages that are <see cref="RecipientState.Unresolved"/> once more, as <see cref="Campaign.RetryUnresolvedAsync"/> does.</summary>
    /// <param name="filter">Which of them.</param>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of messages.</returns>
    Task<int> RetryUnresolvedAsync(UnresolvedFilter filter, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Messages that are or were in doubt, with the searches of the list of the service for them.</summary>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    IAsyncEnumerable<CampaignDoubt> ListDoubtsAsync(string? account = null, CancellationToken cancellationToken = default);

    /// <summary>States what a person knows about a message in doubt. Nothing is sent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="resolution">What became of the message.</param>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>False if the message is not <see cref="RecipientState.Unresolved"/>.</returns>
    Task<bool> ResolveAsync(string key, DoubtResolution resolution, string? account = null, CancellationToken cancellationToken = default);
}
