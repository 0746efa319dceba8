namespace Smslive247.Internal;

/// <summary>Options as they were when the client was made: later changes of the options change nothing.</summary>
internal sealed class ApiSettings(Smslive247Options options)
{
    private readonly string root = options.BaseAddress.AbsoluteUri.TrimEnd('/');
    private readonly string? key = options.ApiKey;
    private readonly Func<CancellationToken, ValueTask<string>>? keyProvider = options.ApiKeyProvider;

    public Uri Root { get; } = options.BaseAddress;

    public TimeSpan AttemptTimeout { get; } = options.AttemptTimeout;

    public TimeSpan CallTimeout { get; } = options.CallTimeout;

    public int MaxRetries { get; } = options.MaxRetries;

    public TimeSpan RetryDelay { get; } = options.RetryDelay;

    public TimeSpan MaxRetryDelay { get; } = options.MaxRetryDelay;

    public bool RetryRateLimitedSends { get; } = options.RetryRateLimitedSends;

    public int MaxResponseBytes { get; } = options.MaxResponseBytes;

    public TimeProvider TimeProvider { get; } = options.TimeProvider;

    public JsonReadOptions Json { get; } = JsonReadOptions.Default with { AssumedUtcOffset = options.AssumedUtcOffset };

    public Uri Resolve(RequestAddress address) => new(root + address, UriKind.Absolute);

    public async ValueTask<string> GetKeyAsync(CancellationToken cancellationToken)
    {
        if (keyProvider is null)
        {
            return key!;
        }

        var given = await keyProvider(cancellationToken).ConfigureAwait(false);
        return given is not null && ApiKeyRules.IsValid(given)
            ? given
            : throw new InvalidOperationException($"The key of {nameof(Smslive247Options.ApiKeyProvider)} is empty, or {ApiKeyRules.Complaint}");
    }
}
