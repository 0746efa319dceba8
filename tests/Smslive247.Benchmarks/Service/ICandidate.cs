namespace Smslive247.Benchmarks.Service;

/// <summary>One way to call the service. Each call returns a part of its response, so that all must read it.</summary>
internal interface ICandidate : IDisposable
{
    /// <returns>The id of the last message of the page.</returns>
    Task<string?> ListAsync(int pageNo);

    /// <returns>The id of the message.</returns>
    Task<string?> GetAsync(string messageId);

    /// <returns>The id of the message as accepted.</returns>
    Task<string?> SendAsync(string text, string phoneNumber);

    /// <summary>A call that the service rejects.</summary>
    /// <returns>The field at fault.</returns>
    Task<string?> FailAsync(string messageId);
}
