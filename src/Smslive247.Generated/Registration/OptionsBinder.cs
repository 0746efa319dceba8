using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smslive247.Registration;

/// <summary>Binds options to configuration without reflection, which trimming would break.</summary>
internal static class OptionsBinder
{
    private static readonly Dictionary<string, Func<string, Action<Smslive247Options>?>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(Smslive247Options.ApiKey)] = static text => options => options.ApiKey = text,
        [nameof(Smslive247Options.BaseAddress)] = Address(static (options, address) => options.BaseAddress = address),
        [nameof(Smslive247Options.AllowInsecureHttp)] = Switch(static (options, isOn) => options.AllowInsecureHttp = isOn),
        [nameof(Smslive247Options.DryRun)] = Switch(static (options, isOn) => options.DryRun = isOn),
        [nameof(Smslive247Options.AttemptTimeout)] = Time(static (options, time) => options.AttemptTimeout = time),
        [nameof(Smslive247Options.CallTimeout)] = Time(static (options, time) => options.CallTimeout = time),
        [nameof(Smslive247Options.MaxRetries)] = Number(static (options, number) => options.MaxRetries = number),
        [nameof(Smslive247Options.RetryDelay)] = Time(static (options, time) => options.RetryDelay = time),
        [nameof(Smslive247Options.RateLimitRetryDelay)] = Time(static (options, time) => options.RateLimitRetryDelay = time),
        [nameof(Smslive247Options.MaxRetryDelay)] = Time(static (options, time) => options.MaxRetryDelay = time),
        [nameof(Smslive247Options.RetryRateLimitedSends)] = Switch(static (options, isOn) => options.RetryRateLimitedSends = isOn),
        [nameof(Smslive247Options.ConnectTimeout)] = Time(static (options, time) => options.ConnectTimeout = time),
        [nameof(Smslive247Options.MaxConnections)] = Number(static (options, number) => options.MaxConnections = number),
        [nameof(Smslive247Options.UseHttp2)] = Switch(static (options, isOn) => options.UseHttp2 = isOn),
        [nameof(Smslive247Options.PooledConnectionLifetime)] = Time(static (options, time) => options.PooledConnectionLifetime = time),
        [nameof(Smslive247Options.MaxResponseBytes)] = Number(static (options, number) => options.MaxResponseBytes = number),
        [nameof(Smslive247Options.AssumedUtcOffset)] = Time(static (options, time) => options.AssumedUtcOffset = time),
    };

    /// <summary>The options that configuration can set.</summary>
    public static IEnumerable<string> Names => Readers.Keys;

    /// <summary>Binds the options of a name to a section, including its later changes.</summary>
    public static void Bind(IServiceCollection services, string optionsName, IConfiguration section)
    {
        services.AddSingleton<IOptionsChangeTokenSource<Smslive247Options>>(new ConfigurationChangeTokenSource<Smslive247Options>(optionsName, section));
        services.Configure<Smslive247Options>(optionsName, options => Apply(section, options));
    }

    private static void Apply(IConfiguration section, Smslive247Options options)
    {
        ThrowIfUnknown(section);
        foreach (var reader in Readers)
        {
            if (section[reader.Key] is { } text)
            {
                // The message does not quote the value, which may be a misplaced key.
                var set = reader.Value(text) ?? throw new InvalidOperationException(
                    $"The configuration value {PathOf(section, reader.Key)} cannot be read. Write numbers as 3, switches as true or false, times as 00:00:30, and addresses as https://api.smslive247.com/.");
                set(options);
            }
        }
    }

    /// <summary>Rejects names that would be ignored, such as a misspelt BaseAddress. The root of a configuration has the names of everything.</summary>
    private static void ThrowIfUnknown(IConfiguration section)
    {
        var unknown = section is IConfigurationRoot ? [] : section.GetChildren().Where(child => !IsKnown(child)).Select(child => child.Path).ToArray();
        if (unknown.Length > 0)
        {
            throw new InvalidOperationException(
                $"The configuration has {string.Join(", ", unknown)}, which is no option with a value, and no section of another account with an {nameof(Smslive247Options.ApiKey)}. The options are {string.Join(", ", Names)}; others are set in code.");
        }
    }

    /// <summary>Whether a value of a section is an option, or the section of another account.</summary>
    private static bool IsKnown(IConfigurationSection child) => Readers.ContainsKey(child.Key)
        ? child.Value is not null || !child.GetChildren().Any()
        : string.IsNullOrEmpty(child.Value) && child[nameof(Smslive247Options.ApiKey)] is not null; // The host settings of a test have "" for each section.

    private static string PathOf(IConfiguration section, string name) => section is IConfigurationSection { Path: var path } ? ConfigurationPath.Combine(path, name) : name;

    private static Func<string, Action<Smslive247Options>?> Address(Action<Smslive247Options, Uri> set) =>
        text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var address) ? options => set(options, address) : null;

    private static Func<string, Action<Smslive247Options>?> Switch(Action<Smslive247Options, bool> set) =>
        text => bool.TryParse(text, out var isOn) ? options => set(options, isOn) : null;

    /// <summary>Reads a time with colons. A number alone would be days.</summary>
    private static Func<string, Action<Smslive247Options>?> Time(Action<Smslive247Options, TimeSpan> set) =>
        text => text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? options => set(options, time) : null;

    private static Func<string, Action<Smslive247Options>?> Number(Action<Smslive247Options, int> set) =>
        text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? options => set(options, number) : null;
}
