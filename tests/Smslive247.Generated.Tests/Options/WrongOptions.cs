namespace Smslive247.Tests;

/// <summary>Options that are all invalid.</summary>
internal static class WrongOptions
{
    public static readonly string[] Names = ["ApiKey", "BaseAddress", "AttemptTimeout", "PooledConnectionLifetime", "MaxResponseBytes", "AssumedUtcOffset"];

    public static void Spoil(Smslive247Options options)
    {
        (options.ApiKey, options.BaseAddress, options.MaxResponseBytes) = ("a b", new("/", UriKind.Relative), 0);
        (options.AttemptTimeout, options.PooledConnectionLifetime, options.AssumedUtcOffset) = (default, default, TimeSpan.FromDays(1));
    }
}
