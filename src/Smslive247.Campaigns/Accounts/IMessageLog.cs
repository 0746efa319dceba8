namespace Smslive247.Campaigns.Accounts;

/// <summary>Reads what an account has sent, with one version of the API.</summary>
internal interface IMessageLog
{
    /// <summary>Pages of messages, in the order of the service.</summary>
    /// <exception cref="Smslive247PageLimitException">The list is longer than the service lets anyone read.</exception>
    IAsyncEnumerable<ListedPage> ListAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

    Task<decimal?> ReadCreditsAsync(CancellationToken cancellationToken);
}
