using Microsoft.Extensions.Options;

namespace Smslive247.Options;

/// <summary>Finds everything that is wrong with options, at once. No message holds the key.</summary>
internal sealed class OptionsValidator : IValidateOptions<Smslive247Options>
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(int.MaxValue);
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    // An array of .NET holds about twice as much, and buffers grow by doubling.
    private const int LargestResponse = 1_000_000_000;

    public ValidateOptionsResult Validate(string? name, Smslive247Options options)
    {
        var failures = Failures(options).Select(failure => $"{nameof(Smslive247Options)}.{failure}").ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <exception cref="ArgumentException">The options are wrong; the message names each one that is.</exception>
    public static void ThrowIfInvalid(Smslive247Options options, string parameter)
    {
        ArgumentNullException.ThrowIfNull(options, parameter);
        if (new OptionsValidator().Validate(null, options) is { Failed: true, FailureMessage: var message })
        {
            throw new ArgumentException(message, parameter);
        }
    }

    private static IEnumerable<string> Failures(Smslive247Options options) =>
        new[]
        {
            KeyFailure(options),
            AddressFailure(options),
            TimeFailure(nameof(options.AttemptTimeout), options.AttemptTimeout),
            TimeFailure(nameof(options.CallTimeout), options.CallTimeout),
            TimeFailure(nameof(options.RetryDelay), options.RetryDelay),
            TimeFailure(nameof(options.MaxRetryDelay), options.MaxRetryDelay),
            TimeFailure(nameof(options.PooledConnectionLifetime), options.PooledConnectionLifetime),
            options.MaxRetries >= 0 ? null : $"{nameof(options.MaxRetries)} is {options.MaxRetries}: give 0 or a positive number.",
            options.MaxResponseBytes is > 0 and <= LargestResponse
                ? null
                : $"{nameof(options.MaxResponseBytes)} is {options.MaxResponseBytes}: give 1 to {LargestResponse} bytes.",
            options.AssumedUtcOffset >= -LargestOffset && options.AssumedUtcOffset <= LargestOffset && options.AssumedUtcOffset.Ticks % TimeSpan.TicksPerMinute == 0
                ? null
                : $"{nameof(options.AssumedUtcOffset)} is {options.AssumedUtcOffset}: give whole minutes between -14:00 and 14:00.",
            options.TimeProvider is null ? $"{nameof(options.TimeProvider)} is null: leave it at {nameof(TimeProvider)}.{nameof(TimeProvider.System)}." : null,
        }.OfType<string>();

    private static string? KeyFailure(Smslive247Options options) => options switch
    {
        { ApiKey: not null, ApiKeyProvider: not null } => "ApiKey and ApiKeyProvider are both set: set one of them.",
        { ApiKeyProvider: not null } => null,
        { ApiKey: null or "" } => "ApiKey is missing: set the key of your account, or an ApiKeyProvider.",
        { ApiKey: var key } => ApiKeyRules.IsValid(key!) ? null : $"ApiKey {ApiKeyRules.Problem}",
    };

    private static string? AddressFailure(Smslive247Options options) => options.BaseAddress switch
    {
        null => "BaseAddress is missing: give an address such as https://api.smslive247.com/.",
        { IsAbsoluteUri: false } => "BaseAddress is relative: give a whole address such as https://api.smslive247.com/.",
        { Scheme: not ("http" or "https") } => "BaseAddress is not a web address: begin it with https://.",
        { Scheme: "http", IsLoopback: false } when !options.AllowInsecureHttp =>
            "BaseAddress is plain http, which shows the key to the network: use https, or set AllowInsecureHttp.",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } or { UserInfo.Length: > 0 } =>
            "BaseAddress has a query, a fragment or a user: give scheme, host, port and path only.",
        _ => null,
    };

    private static string? TimeFailure(string name, TimeSpan value) =>
        value > TimeSpan.Zero && value <= LongestTimer ? null : $"{name} is {value}: give a time above zero and up to {LongestTimer.Days} days.";
}
