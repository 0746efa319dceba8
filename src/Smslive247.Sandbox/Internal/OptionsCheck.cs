using System.Net.Sockets;

namespace Smslive247.Sandbox.Internal;

/// <summary>Refuses options with which no sandbox can work.</summary>
internal static class OptionsCheck
{
    /// <exception cref="ArgumentException">It names the option and what it must be.</exception>
    public static void Check(SandboxOptions options)
    {
        Demand(options.Port is >= 0 and <= 65535, nameof(options.Port), "must be between 0 and 65535");
        Demand(options.ListenAddress?.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6, nameof(options.ListenAddress), "must be an IP address");
        Demand(!string.IsNullOrEmpty(options.Key) && options.Key.All(letter => letter is > ' ' and < '\x7f'), nameof(options.Key), "must have at least one character, and only such as go into a header");
        Demand(options.TimeProvider is not null, nameof(options.TimeProvider), "must not be null");
        Demand(options.Credits >= 0, nameof(options.Credits), "must not be negative");
        Demand(options.CreditsPerPart >= 0, nameof(options.CreditsPerPart), "must not be negative");
        Demand(options.MaxMessages >= 1, nameof(options.MaxMessages), "must be 1 or more");
        Demand(options.BatchMessagesPerSecond >= 1, nameof(options.BatchMessagesPerSecond), "must be 1 or more");
        Demand(options.DeliveryDelay is null || options.DeliveryDelay >= TimeSpan.Zero, nameof(options.DeliveryDelay), "must not be negative");
        Demand(options.TokenLifetime > TimeSpan.Zero, nameof(options.TokenLifetime), "must be more than zero");
        Demand(options.LogInLifetime > TimeSpan.Zero, nameof(options.LogInLifetime), "must be more than zero");
        CheckLatency(options.Latency);
        CheckRequestsPerSecond(options.RequestsPerSecond);
    }

    public static void CheckLatency(TimeSpan latency) => Demand(latency >= TimeSpan.Zero, nameof(SandboxOptions.Latency), "must not be negative");

    public static void CheckRequestsPerSecond(int? limit) => Demand(limit is null or >= 1, nameof(SandboxOptions.RequestsPerSecond), "must be 1 or more, or null for no limit");

    private static void Demand(bool isMet, string option, string due)
    {
        if (!isMet)
        {
            throw new ArgumentException($"{nameof(SandboxOptions)}.{option} {due}.", option);
        }
    }
}
