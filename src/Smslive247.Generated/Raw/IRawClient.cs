namespace Smslive247;

/// <summary>
/// Calls operations that this version of the library does not support, by their path, with the key, retries, time limits and exceptions of all
/// other calls.
/// </summary>
public interface IRawClient
{
    /// <summary>Calls an operation by its path.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call, including the reading of its response.</param>
    /// <returns>The response, which has a success status.</returns>
    /// <exception cref="ArgumentException">The request is null, or its body cannot be written. Nothing is sent.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the service may have processed the request.</exception>
    /// <exception cref="Smslive247Exception">The call failed. Each kind of failure is a derived class.</exception>
    Task<Smslive247RawResult> SendAsync(Smslive247RawRequest request, CancellationToken cancellationToken = default);
}
