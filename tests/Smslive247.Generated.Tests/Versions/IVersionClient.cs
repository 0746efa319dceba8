namespace Smslive247.Tests;

/// <summary>The root client of a version: one call of each kind.</summary>
public interface IVersionClient : IDisposable
{
    /// <summary>Reads a message.</summary>
    /// <returns>The id in the response.</returns>
    Task<string> GetAsync(string messageId, CancellationToken cancellationToken = default);

    /// <summary>Waits for the delivery of a message.</summary>
    /// <returns>The status of the final report; null if there is none.</returns>
    Task<string?> WaitForDeliveryAsync(string messageId, TimeSpan? timeLimit = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a message.</summary>
    Task SendAsync(string text, CancellationToken cancellationToken = default);

    /// <summary>Deletes a batch. The response has a status only.</summary>
    Task DeleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Downloads a batch file.</summary>
    Task<Smslive247File> DownloadAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a batch.</summary>
    Task CreateBatchAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads a page of messages.</summary>
    Task ListAsync(CancellationToken cancellationToken = default);

    /// <summary>The ids of all messages.</summary>
    IAsyncEnumerable<string> ListAll(int? pageSize, int prefetch = 0);

    /// <summary>Calls that carry the key, a phone number and a text.</summary>
    IEnumerable<Func<Task>> CallsWith(string phoneNumber, string text);
}
