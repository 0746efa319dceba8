using System.Net;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>The options of the command that are options of the sandbox.</summary>
internal static class SandboxArguments
{
    private const string Never = "never";

    private static readonly SandboxOptions Defaults = new();
    private static readonly Option<int> Port = TypedOption.Whole("--port", "The port to listen on; 0 for any free one.", otherwise: 5247, most: 65535);
    private static readonly Option<string> ApiVersion = new("--api") { Description = "The version that the printed example calls. Both are always served.", DefaultValueFactory = _ => "v5" };
    private static readonly Option<string> Key = new("--key") { Description = "The key that clients must send. It is one for tests.", HelpName = "key", DefaultValueFactory = _ => Defaults.Key };
    private static readonly Option<decimal> Credits = TypedOption.Amount("--credits", "The initial credits of the account.", Defaults.Credits);
    private static readonly Option<int> Messages = TypedOption.Whole("--messages", "The initial number of sent messages, for paging.", otherwise: 0, most: Defaults.MaxMessages);
    private static readonly Option<string[]> SenderIds = new("--sender-id") { Description = "Another approved sender ID. Repeat the option for several.", HelpName = "name" };
    private static readonly Option<bool> Approve = new("--approve-sender-ids") { Description = "Approve new sender IDs at once. Otherwise they stay pending." };
    private static readonly Option<SandboxFailureRule[]> Fail = FailOption.Create();
    private static readonly Option<int?> Seed = new("--seed") { Description = "Makes --fail choose the same requests in each run.", HelpName = "number" };
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

    private static readonly Option<int> Rate = TypedOption.Whole("--requests-per-second", "The number of requests that an account can make in a second, before it receives 429; 0 for no limit.", otherwise: 0, most: int.MaxValue);
    private static readonly Option<bool> Bare = new("--bare") { Description = "Respond to v4 without its envelope, with paging in headers." };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Reject requests that differ from the OpenAPI documents, such as dates without an offset, even if the service accepts them." };
    private static readonly Option<IPAddress> Listen = new("--listen")
    {
        Description = "The local address to listen on. With any other than loopback, everybody on that network can use the sandbox.",
        HelpName = "address",
        DefaultValueFactory = _ => Defaults.ListenAddress,
        CustomParser = result => IPAddress.TryParse(TypedOption.Text(result), out var address) ? address : TypedOption.Reject<IPAddress>(result, "--listen must be an IP address, such as 127.0.0.1 or 0.0.0.0."),
    };

    private static readonly Option<string[]> Hosts = new("--allow-host")
    {
        Description = "Another name of this machine in the header Host, such as host.docker.internal. Repeat the option for several.",
        HelpName = "name",
    };

    private static readonly Option<string[]> Origins = new("--allow-origin")
    {
        Description = "The origin of web pages that may call v4 and v5 (CORS), such as http://localhost:3000, or * for any. Repeat the option for several.",
        HelpName = "origin",
    };

    public static IReadOnlyList<Option> All { get; } =
        [Port, ApiVersion, Key, Credits, Messages, SenderIds, Approve, Fail, Seed, Latency, DeliveryDelay, Rate, Bare, Strict, Listen, Hosts, Origins];

    static SandboxArguments() => ApiVersion.AcceptOnlyFromAmong("v4", "v5");

    public static string Api(ParseResult arguments) => arguments.GetRequiredValue(ApiVersion);

    public static void Apply(ParseResult arguments, SandboxOptions options)
    {
        options.Port = arguments.GetValue(Port);
        options.Key = arguments.GetRequiredValue(Key);
        options.Credits = arguments.GetValue(Credits);
        options.Messages = arguments.GetValue(Messages);
        options.SenderIds = arguments.GetValue(SenderIds) ?? [];
        options.FailureRules = arguments.GetValue(Fail) ?? [];
        options.Seed = arguments.GetValue(Seed);
        options.ApproveSenderIds = arguments.GetValue(Approve);
        options.Latency = arguments.GetValue(Latency);
        options.DeliveryDelay = arguments.GetValue(DeliveryDelay) is var delay && delay == Timeout.InfiniteTimeSpan ? null : delay;
        options.RequestsPerSecond = arguments.GetValue(Rate) is > 0 and var rate ? rate : null;
        options.BareV4 = arguments.GetValue(Bare);
        options.Leniency = arguments.GetValue(Strict) ? SandboxLeniency.None : SandboxLeniency.All;
        options.ListenAddress = arguments.GetRequiredValue(Listen);
        options.AllowedHosts = arguments.GetValue(Hosts) ?? [];
        options.AllowedOrigins = arguments.GetValue(Origins) ?? [];
    }
}
