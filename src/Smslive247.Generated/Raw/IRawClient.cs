namespace Smslive247;

/// <summary>
/// Operations that this version of the library does not know yet, called by their path. Such a call is one like all others:
/// with the key, tries and time limits of the client, never sent twice, and failing with the same exceptions.
/// </summary>
public interface IRawClient
{
    /// <summary>Calls an operation by its path.</summary>
    /// <param name="request">What to send, and where to.</param>
    /// <param name="cancellationToken">Cancels the call, its answer included.</param>
    /// <returns>The answer, with its status, headers and body. One without success is an exception.</returns>
    /// <exception cref="ArgumentException">The request is null, its path leads elsewhere, or its body cannot be written. Nothing is sent.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the service may have carried the request out all the same.</exception>
    /// <exception cref="Smslive247Exception">The call failed: each kind of failure is a class derived from this one.</exception>
    Task<Smslive247RawResult> SendAsync(Smslive247RawRequest request, CancellationToken cancellationToken = default);
}
