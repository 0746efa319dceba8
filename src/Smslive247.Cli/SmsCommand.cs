using System.CommandLine.Invocation;
using Smslive247.Cli.Balance;
using Smslive247.Cli.Campaigns;
using Smslive247.Cli.Messages;
using Smslive247.Cli.Otp;
using Smslive247.Cli.Sandbox;
using Smslive247.Cli.Send;
using Smslive247.Cli.SenderIds;

namespace Smslive247.Cli;

/// <summary>The command <c>smslive247</c> with all its commands.</summary>
internal static class SmsCommand
{
    /// <summary>A text that begins with @ is a text, and not the name of a file with arguments.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Campaigns wait for what is in flight, which the time limit of a call ends.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    private static readonly string Description = $"""
        The SMSLive247 SMS gateway in the shell, and a sandbox of it for tests.

        The key of your account is read from the variable {KeySource.Variable}, or from
        {KeySource.DefaultFileText}, a file that nobody else may read. It is no argument.

        Exit codes:
        {ExitCodes.Table}
        """;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, InvocationConfiguration? configuration = null, CancellationToken stop = default)
    {
        configuration ??= new() { ProcessTerminationTimeout = LongestStop };
        var result = Create(surroundings).Parse(arguments, Parsing);
        if (ArgumentFailures.Find(result) is { } failure)
        {
            return (int)new CommandOutput(configuration, ArgumentFailures.IsJson(result)).Fail(failure);
        }

        var code = await result.InvokeAsync(configuration, stop).ConfigureAwait(false);
        return result.Action is ParseErrorAction ? (int)ExitCode.Usage : code;
    }

    public static RootCommand Create(Surroundings surroundings) => new(Description)
    {
        SandboxCommand.Create(surroundings),
        SendCommand.Create(surroundings),
        BalanceCommand.Create(surroundings),
        MessagesCommand.Create(surroundings),
        SenderIdsCommand.Create(surroundings),
        OtpCommand.Create(surroundings),
        CampaignCommand.Create(surroundings),
    };
}
