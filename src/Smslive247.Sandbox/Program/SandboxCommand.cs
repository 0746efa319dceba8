using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;

namespace Smslive247.Sandbox.Program;

/// <summary>The command line of the sandbox that runs alone.</summary>
internal static class SandboxCommand
{
    private static readonly Option<int> Port = Whole("--port", "The port to listen on; 0 for any free one.", otherwise: 5247, most: 65535);
    private static readonly Option<string> Api = new("--api") { Description = "The version that the printed example calls. Both are always served.", DefaultValueFactory = _ => "v5" };
    private static readonly Option<string> Key = new("--key") { Description = "The key that clients must send.", DefaultValueFactory = _ => "test" };
    private static readonly Option<decimal> Credits = new("--credits")
    {
        Description = "The initial credits of the account, with a decimal point.",
        DefaultValueFactory = _ => 1000,

        // By itself System.CommandLine reads numbers by the culture of the machine, in which 1.5 may be fifteen.
        CustomParser = result => decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var credits)
            ? credits
            : Reject<decimal>(result, "--credits must be 0 or a positive number, such as 1000 or 20.5."),
    };

    private static readonly Option<int> Messages = Whole("--messages", "The initial number of sent messages, for paging.", otherwise: 0, most: 100_000);
    private static readonly Option<bool> Approve = new("--approve-sender-ids") { Description = "Approve new sender IDs at once. Otherwise they stay pending." };
    private static readonly Option<int> Rate = Whole("--requests-per-second", "The number of requests that an account can make in a second, before it receives 429; 0 for no limit.", otherwise: 0, most: int.MaxValue);
    private static readonly Option<bool> Bare = new("--bare") { Description = "Respond to v4 without its envelope, with paging in headers." };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Reject requests that differ from the OpenAPI documents, such as dates without an offset, even if the service accepts them." };
    private static readonly Option<IPAddress> Listen = new("--listen")
    {
        Description = "The local address to listen on. With any other than loopback, everybody on that network can use the sandbox.",
        DefaultValueFactory = _ => IPAddress.Loopback,
        CustomParser = result => IPAddress.TryParse(result.Tokens[0].Value, out var address) ? address : Reject<IPAddress>(result, "--listen must be an IP address, such as 127.0.0.1 or 0.0.0.0."),
    };

    private static readonly Option<bool> Behaviours = new("--behaviours") { Description = "Print the behaviours of the sandbox and their evidence, and exit." };

    public static RootCommand Create()
    {
        Api.AcceptOnlyFromAmong("v4", "v5");
        var command = new RootCommand("A simulation of the SMSLive247 SMS gateway, for tests and first steps. It sends no SMS.") { Port, Api, Key, Credits, Messages, Approve, Rate, Bare, Strict, Listen, Behaviours };
        command.SetAction((arguments, stop) => arguments.GetValue(Behaviours)
            ? BehaviourTable.PrintAsync(arguments.InvocationConfiguration.Output)
            : RunAsync(arguments, stop));
        return command;
    }

    private static Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        var options = new Action<SandboxOptions>(options =>
        {
            options.Port = arguments.GetValue(Port);
            options.Key = arguments.GetValue(Key)!;
            options.Credits = arguments.GetValue(Credits);
            options.ApproveSenderIds = arguments.GetValue(Approve);
            options.RequestsPerSecond = arguments.GetValue(Rate) is > 0 and var rate ? rate : null;
            options.BareV4 = arguments.GetValue(Bare);
            options.Leniency = arguments.GetValue(Strict) ? SandboxLeniency.None : SandboxLeniency.All;
            options.ListenAddress = arguments.GetValue(Listen)!;
        });
        var console = arguments.InvocationConfiguration;
        var program = new StandAlone(console.Output, console.Error)
        {
            Api = arguments.GetValue(Api)!,
            Messages = arguments.GetValue(Messages),
            IsLoopback = IPAddress.IsLoopback(arguments.GetValue(Listen)!),
        };
        return program.RunAsync(options, stop);
    }

    private static Option<int> Whole(string name, string description, int otherwise, int most) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : Reject<int>(result, $"{name} must be an integer between 0 and {most}."),
    };

    private static T? Reject<T>(ArgumentResult result, string problem)
    {
        result.AddError(problem);
        return default;
    }
}
