namespace Smslive247.Pipeline;

/// <summary>Gets the key of a call from <see cref="Smslive247Options.ApiKeyProvider"/>.</summary>
internal static class ApiKeySource
{
    /// <exception cref="Smslive247ConnectionException">The provider failed with an exception of the library, or somebody else cancelled it.</exception>
    /// <exception cref="InvalidOperationException">The key of the provider cannot be sent.</exception>
    public static async ValueTask<string> GetAsync(Func<CancellationToken, ValueTask<string>> provider, ApiCall call, CancellationToken cancellationToken)
    {
        try
        {
            var key = await WaitAsync(provider(cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false);
            return key is not null && ApiKeyRules.IsValid(key)
                ? key
                : throw new InvalidOperationException($"The key of {nameof(Smslive247Options.ApiKeyProvider)} is empty, or {ApiKeyRules.Problem}");
        }
        catch (Smslive247Exception exception)
        {
            // Its operation and its doubt belong to another call than this one, of which nothing was sent.
            throw ExceptionFactory.NoKey(call, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw ExceptionFactory.NoKey(call, exception);
        }
    }

    /// <summary>Waits no longer than the call may take, even if the provider ignores its token.</summary>
    private static Task<string> WaitAsync(Task<string> key, CancellationToken cancellationToken) =>
#if NET
        key.WaitAsync(cancellationToken);
#else
        key.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
#endif
}
