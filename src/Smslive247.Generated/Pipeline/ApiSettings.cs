using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Smslive247.Pipeline;

/// <summary>Options as they were when the client was made: later changes of the options change nothing.</summary>
/// <param name="options">The options.</param>
/// <param name="logging">The container's loggers, where the options name none.</param>
/// <param name="metrics">The container's instruments.</param>
internal sealed class ApiSettings(Smslive247Options options, ILoggerFactory? logging = null, CallMetrics? metrics = null)
{
    private readonly string root = options.BaseAddress.AbsoluteUri.TrimEnd('/');
    private readonly string? key = options.ApiKey;
    private readonly Func<CancellationToken, ValueTask<string>>? keyProvider = options.ApiKeyProvider;

    public TimeSpan AttemptTimeout { get; } = options.AttemptTimeout;

    public TimeSpan CallTimeout { get; } = options.CallTimeout;

    public int MaxRetries { get; } = options.MaxRetries;

    public TimeSpan RetryDelay { get; } = options.RetryDelay;

    public TimeSpan MaxRetryDelay { get; } = options.MaxRetryDelay;

    public bool RetryRateLimitedSends { get; } = options.RetryRateLimitedSends;

    public int MaxResponseBytes { get; } = options.MaxResponseBytes;

    public TimeProvider TimeProvider { get; } = options.TimeProvider;

    public CallTelemetry Telemetry { get; } = new(
        options.BaseAddress,
        options.TimeProvider,
        metrics ?? CallMetrics.Shared,
        (options.LoggerFactory ?? logging ?? NullLoggerFactory.Instance).CreateLogger(TelemetrySource.Name));

    public JsonReadOptions Json { get; } = JsonReadOptions.Default with { AssumedUtcOffset = options.AssumedUtcOffset };

    public Uri Resolve(RequestAddress address) => new(root + address, UriKind.Absolute);

    /// <exception cref="Smslive247ConnectionException">The provider failed in the library's own way, or was cancelled by somebody else.</exception>
    /// <exception cref="InvalidOperationException">The provider's key cannot be sent.</exception>
    public async ValueTask<string> GetKeyAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (keyProvider is null)
        {
            return key!;
        }

        try
        {
            var given = await AskAsync(keyProvider, cancellationToken).ConfigureAwait(false);
            return given is not null && ApiKeyRules.IsValid(given)
                ? given
                : throw new InvalidOperationException($"The key of {nameof(Smslive247Options.ApiKeyProvider)} is empty, or {ApiKeyRules.Complaint}");
        }
        catch (Smslive247Exception exception)
        {
            // Its own operation and doubts belong to another call than this one, of which nothing was sent.
            throw Failures.NoKey(call, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failures.NoKey(call, exception);
        }
    }

    /// <summary>Waits no longer than the call may take, also for a provider that does not look at its token.</summary>
    private static Task<string> AskAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken) =>
#if NET
        provider(cancellationToken).AsTask().WaitAsync(cancellationToken);
#else
        provider(cancellationToken).AsTask().WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
#endif
}
