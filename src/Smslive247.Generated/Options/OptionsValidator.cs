using Microsoft.Extensions.Options;

namespace Smslive247.Options;

/// <summary>Reports all invalid options at once. No message contains the key.</summary>
internal sealed class OptionsValidator : IValidateOptions<Smslive247Options>
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    // The largest array of .NET has about twice the size, and buffers grow by doubling.
    private const int LargestResponse = 1_000_000_000;

    public ValidateOptionsResult Validate(string? name, Smslive247Options options)
    {
        var problems = Problems(options).Select(problem => $"{nameof(Smslive247Options)}.{problem}").ToArray();
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <exception cref="ArgumentException">Options are invalid; the message names each one.</exception>
    public static void ThrowIfInvalid(Smslive247Options options, string parameter)
    {
        ArgumentNullException.ThrowIfNull(options, parameter);
        if (new OptionsValidator().Validate(null, options) is { Failed: true, FailureMessage: var message })
        {
            throw new ArgumentException(message, parameter);
        }
    }

    private static IEnumerable<string> Problems(Smslive247Options options) =>
        new[]
        {
            ApiKeyProblem(options),
            BaseAddressProblem(options),
            TimeProblem(nameof(options.AttemptTimeout), options.AttemptTimeout),
            TimeProblem(nameof(options.CallTimeout), options.CallTimeout),
            TimeProblem(nameof(options.RetryDelay), options.RetryDelay),
            TimeProblem(nameof(options.RateLimitRetryDelay), options.RateLimitRetryDelay),
            TimeProblem(nameof(options.MaxRetryDelay), options.MaxRetryDelay),
            TimeProblem(nameof(options.ConnectTimeout), options.ConnectTimeout),
            TimeProblem(nameof(options.PooledConnectionLifetime), options.PooledConnectionLifetime),
            options.MaxConnections > 0 ? null : $"{nameof(options.MaxConnections)} is {options.MaxConnections}: set 1 or more.",
            options.MaxRetries >= 0 ? null : $"{nameof(options.MaxRetries)} is {options.MaxRetries}: set 0 or a positive number.",
            options.MaxResponseBytes is null or (> 0 and <= LargestResponse)
                ? null
                : $"{nameof(options.MaxResponseBytes)} is {options.MaxResponseBytes}: set 1 to {LargestResponse} bytes.",
            options.AssumedUtcOffset >= -LargestOffset && options.AssumedUtcOffset <= LargestOffset && options.AssumedUtcOffset.Ticks % TimeSpan.TicksPerMinute == 0
                ? null
                : $"{nameof(options.AssumedUtcOffset)} is {options.AssumedUtcOffset}: set whole minutes between -14:00 and 14:00.",
            options.TimeProvider is null ? $"{nameof(options.TimeProvider)} is null: the default is {nameof(TimeProvider)}.{nameof(TimeProvider.System)}." : null,
        }.OfType<string>();

    private static string? ApiKeyProblem(Smslive247Options options) => options switch
    {
        { ApiKeyProvider: not null } => null,
        { ApiKey: null or "" } => "ApiKey is missing: set the key of your account, or an ApiKeyProvider.",
        { ApiKey: var key } => ApiKeyRules.IsValid(key!) ? null : $"ApiKey {ApiKeyRules.Problem}",
    };

    private static string? BaseAddressProblem(Smslive247Options options) => options.BaseAddress switch
    {
        null => "BaseAddress is missing: set an address such as https://api.smslive247.com/.",
        { IsAbsoluteUri: false } => "BaseAddress is relative: set an absolute address such as https://api.smslive247.com/.",
        { Scheme: "https+http" or "http+https" } =>
            "BaseAddress begins with https+http:// of service discovery, which could send the key over http: begin it with https://, which service discovery resolves too.",
        { Scheme: not ("http" or "https") } => "BaseAddress is not a web address: it must begin with https://.",
        { Scheme: "http", IsLoopback: false } when !options.AllowInsecureHttp =>
            "BaseAddress uses http, which exposes the key to the network: use https, or set AllowInsecureHttp.",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } or { UserInfo.Length: > 0 } =>
            "BaseAddress has a query, a fragment or a user name: set scheme, host, port and path only.",
        _ => null,
    };

    private static string? TimeProblem(string name, TimeSpan value) =>
        value > TimeSpan.Zero && value <= LongestTime ? null : $"{name} is {value}: set a time above zero and up to a day. In configuration, 30 seconds are 00:00:30.";
}
