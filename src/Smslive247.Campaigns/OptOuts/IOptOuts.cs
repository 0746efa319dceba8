namespace Smslive247.Campaigns;

/// <summary>
/// People who want no more messages. Workers skip them, up to the moment at which a message is claimed. The service is not known to receive SMS, so
/// nobody opts out by a reply: call this from your web page, or your customer service. Numbers are stored as hashes.
/// </summary>
public interface IOptOuts
{
    /// <summary>Adds a number. If it is there already, nothing changes.</summary>
    /// <param name="phoneNumber">The number, as people write it.</param>
    /// <param name="account">The account whose messages the person does not want; null for the one without a name.</param>
    /// <param name="senderId">The sender ID whose messages the person does not want; null for all of the account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="FormatException">It is not a phone number.</exception>
    Task AddAsync(string phoneNumber, string? account = null, string? senderId = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a number, added with the same account and sender ID.</summary>
    /// <param name="phoneNumber">The number, as people write it.</param>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="senderId">The sender ID; null for all of the account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="FormatException">It is not a phone number.</exception>
    Task<bool> RemoveAsync(string phoneNumber, string? account = null, string? senderId = null, CancellationToken cancellationToken = default);

    /// <summary>Whether a message of a sender ID would be skipped.</summary>
    /// <param name="phoneNumber">The number, as people write it.</param>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="senderId">The sender ID; null for any of the account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="FormatException">It is not a phone number.</exception>
    Task<bool> ContainsAsync(string phoneNumber, string? account = null, string? senderId = null, CancellationToken cancellationToken = default);
}
