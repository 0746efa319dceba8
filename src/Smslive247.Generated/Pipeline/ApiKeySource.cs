namespace Smslive247.Pipeline;

/// <summary>Gets the key of a call from <see cref="Smslive247Options.ApiKeyProvider"/>.</summary>
internal static class ApiKeySource
{
    /// <exception cref="Smslive247ConnectionException">The provider threw an exception of the library, or one of a cancellation by another token.</exception>
    /// <exception cref="InvalidOperationException">The key is empty or invalid.</exception>
    public static async ValueTask<string> GetAsync(Func<CancellationToken, ValueTask<string>> provider, ApiCall call, CancellationToken cancellationToken)
    {
        try
        {
            // The time limit of the call ends the wait, even if the provider ignores its token.
            var key = await Start(provider, cancellationToken).WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
            return key is not null && ApiKeyRules.IsValid(key)
                ? key
                : throw new InvalidOperationException($"The key of {nameof(Smslive247Options.ApiKeyProvider)} is empty, or {ApiKeyRules.Problem}");
        }
        catch (Exception exception) when (exception is Smslive247Exception and not Smslive247DryRunException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // OperationId and MayHaveBeenSent of the exception belong to another call. Of this call nothing was sent.
            throw ExceptionFactory.NoKey(call, exception);
        }
    }

    /// <summary>Without the SynchronizationContext and the scheduler of the caller, for which a provider would wait forever if the caller blocks on the call.</summary>
    private static Task<string> Start(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken) =>
        SynchronizationContext.Current is null && TaskScheduler.Current == TaskScheduler.Default ? provider(cancellationToken).AsTask() : Task.Run(() => provider(cancellationToken).AsTask(), cancellationToken);
}
