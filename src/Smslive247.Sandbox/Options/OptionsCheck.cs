using System.Net.Sockets;

namespace Smslive247.Sandbox.Options;

/// <summary>Rejects invalid options.</summary>
internal static class OptionsCheck
{
    public const int LongestSenderId = 11;

    /// <summary>Timers end after some seven weeks.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <exception cref="ArgumentException">It names the option and what it must be.</exception>
    public static void Check(SandboxOptions options)
    {
        Require(options.Port is >= 0 and <= 65535, nameof(options.Port), "must be between 0 and 65535");
        Require(options.ListenAddress?.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6, nameof(options.ListenAddress), "must be an IP address");
        Require(options.AllowedHosts?.All(IsHost) == true, nameof(options.AllowedHosts), "must be names, without a port");
        Require(options.AllowedOrigins?.All(IsOrigin) == true, nameof(options.AllowedOrigins), "must be origins, such as http://localhost:3000, or *");
        Require(!string.IsNullOrEmpty(options.Key) && options.Key.All(letter => letter is > ' ' and < '\x7f'), nameof(options.Key), "must not be empty, or contain a character that is invalid in a header");
        Require(options.TimeProvider is not null, nameof(options.TimeProvider), "must not be null");
        CheckCredits(options.Credits);
        Require(options.CreditsPerPart >= 0, nameof(options.CreditsPerPart), "must not be negative");
        Require(options.MaxMessages >= 1, nameof(options.MaxMessages), "must be 1 or more");
        Require(options.Messages >= 0 && options.Messages <= options.MaxMessages, nameof(options.Messages), $"must be between 0 and {options.MaxMessages}, the number of messages that are kept");
        Require(options.SenderIds is not null && options.SenderIds.All(IsSenderId), nameof(options.SenderIds), $"must have names of 1 to {LongestSenderId} characters");
        Require(options.BatchMessagesPerSecond >= 1, nameof(options.BatchMessagesPerSecond), "must be 1 or more");
        Require(options.DeliveryDelay is null || options.DeliveryDelay >= TimeSpan.Zero, nameof(options.DeliveryDelay), "must not be negative");
        Require(IsLifetime(options.TokenLifetime), nameof(options.TokenLifetime), "must be more than zero, and at most ten years");
        Require(IsLifetime(options.LogInLifetime), nameof(options.LogInLifetime), "must be more than zero, and at most ten years");
        Require(!string.IsNullOrEmpty(options.Username), nameof(options.Username), "must not be empty");
        Require(!string.IsNullOrEmpty(options.Password), nameof(options.Password), "must not be empty");
        Require((options.Leniency & ~SandboxLeniency.All) == 0, nameof(options.Leniency), "must be a combination of the values of SandboxLeniency");
        Require(options.FailureRules?.All(rule => rule is not null) == true, nameof(options.FailureRules), "must be rules");
        CheckLatency(options.Latency);
        CheckRequestsPerSecond(options.RequestsPerSecond);
        CheckListDelay(options.ListDelay);
        CheckListOrder(options.ListOrder);
        CheckListedTexts(options.ListedTexts);
        CheckForeignMessageShare(options.ForeignMessageShare);
    }

    public static void CheckLatency(TimeSpan latency) =>
        Require(latency >= TimeSpan.Zero && latency <= LongestWait, nameof(SandboxOptions.Latency), "must be between zero and a day");

    public static void CheckCredits(decimal credits) => Require(credits >= 0, nameof(SandboxOptions.Credits), "must not be negative");

    public static void CheckRequestsPerSecond(int? limit) => Require(limit is null or >= 1, nameof(SandboxOptions.RequestsPerSecond), "must be 1 or more, or null for no limit");

    public static void CheckListDelay(TimeSpan delay) =>
        Require(delay >= TimeSpan.Zero && delay <= LongestWait, nameof(SandboxOptions.ListDelay), "must be between zero and a day");

    public static void CheckListOrder(SandboxListOrder order) => Require(Enum.IsDefined(order), nameof(SandboxOptions.ListOrder), "must be a value of SandboxListOrder");

    public static void CheckListedTexts(SandboxListedTexts texts) => Require(Enum.IsDefined(texts), nameof(SandboxOptions.ListedTexts), "must be a value of SandboxListedTexts");

    public static void CheckForeignMessageShare(double share) => Require(share is >= 0 and <= 1, nameof(SandboxOptions.ForeignMessageShare), "must be between 0 and 1");

    private static bool IsSenderId(string? name) => name is { Length: > 0 and <= LongestSenderId };

    private static bool IsHost(string? host) => Uri.CheckHostName(host) != UriHostNameType.Unknown;

    // As browsers send it: a slash at the end would never be equal.
    private static bool IsOrigin(string? origin) => origin == "*" || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == origin);

    private static bool IsLifetime(TimeSpan time) => time > TimeSpan.Zero && time <= TimeSpan.FromDays(3650);

    private static void Require(bool isMet, string option, string due)
    {
        if (!isMet)
        {
            throw new ArgumentException($"{nameof(SandboxOptions)}.{option} {due}.", option);
        }
    }
}
