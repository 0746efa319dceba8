using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Failures, times and speeds.</summary>
internal static class TrafficArguments
{
    private const string Never = "never";
    private const int TenYears = 3650;

    private static readonly SandboxOptions Defaults = new();
    private static readonly Option<SandboxFailureRule[]> Fail = FailOption.Create();
    private static readonly Option<int?> Seed = TypedOption.Integer("--seed", "Makes each run like the last one: the requests that --fail chooses, the random order of lists, foreign messages, ids.");
    private static readonly Option<TimeSpan> Latency = TypedOption.Duration("--latency", "The delay of each response", Defaults.Latency);
    private static readonly Option<TimeSpan> DeliveryDelay = new("--delivery-delay")
    {
        Description = $"How long after a message its delivery report comes, {Durations.Forms}, or {Never}.",
        HelpName = "time",
        DefaultValueFactory = _ => Defaults.DeliveryDelay!.Value,
        CustomParser = result => TypedOption.Text(result) == Never ? Timeout.InfiniteTimeSpan
            : Durations.TryParse(TypedOption.Text(result), out var delay) ? delay
            : TypedOption.Reject<TimeSpan>(result, $"--delivery-delay must be a time, {Durations.Forms}, or {Never}."),
    };

    private static readonly Option<int> BatchRate = TypedOption.Whole("--batch-messages-per-second", "The number of messages of a batch that are sent in a second.", Defaults.BatchMessagesPerSecond, least: 1);
    private static readonly Option<int> Rate = TypedOption.Whole("--requests-per-second", "The number of requests that an account can make in a second, before it receives 429; 0 for no limit.", otherwise: 0);
    private static readonly Option<TimeSpan> TokenLifetime = TypedOption.Duration("--token-lifetime", "How long a one-time password is valid", Defaults.TokenLifetime, TenYears);
    private static readonly Option<TimeSpan> LogInLifetime = TypedOption.Duration("--login-lifetime", "How long the token of a login is valid", Defaults.LogInLifetime, TenYears);

    public static IReadOnlyList<SandboxArgument> All { get; } =
    [
        SandboxArgument.Several(Fail, nameof(SandboxOptions.FailureRules), (options, rules) => options.FailureRules = rules),
        SandboxArgument.Of(Seed, nameof(SandboxOptions.Seed), (options, seed) => options.Seed = seed),
        SandboxArgument.Of(Latency, nameof(SandboxOptions.Latency), (options, time) => options.Latency = time),
        SandboxArgument.Of(DeliveryDelay, nameof(SandboxOptions.DeliveryDelay), (options, time) => options.DeliveryDelay = time == Timeout.InfiniteTimeSpan ? null : time),
        SandboxArgument.Of(BatchRate, nameof(SandboxOptions.BatchMessagesPerSecond), (options, rate) => options.BatchMessagesPerSecond = rate),
        SandboxArgument.Of(Rate, nameof(SandboxOptions.RequestsPerSecond), (options, rate) => options.RequestsPerSecond = rate > 0 ? rate : null),
        SandboxArgument.Of(TokenLifetime, nameof(SandboxOptions.TokenLifetime), (options, time) => options.TokenLifetime = time),
        SandboxArgument.Of(LogInLifetime, nameof(SandboxOptions.LogInLifetime), (options, time) => options.LogInLifetime = time),
    ];
}
