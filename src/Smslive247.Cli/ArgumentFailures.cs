using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Smslive247.Cli;

/// <summary>Arguments with which nothing is done.</summary>
internal static class ArgumentFailures
{
    /// <returns>Null if the command can run, shows its help, or explains itself that it lacks a subcommand.</returns>
    public static Failure? Find(ParseResult result) => result.Action switch
    {
        // A script that sends must not take the help for a success.
        HelpAction when Has(result, SendQuestion.YesName) => new(ExitCode.Usage, $"Help and {SendQuestion.YesName} exclude each other. Nothing was sent."),
        ParseErrorAction when result.CommandResult.Command.Subcommands.Count == 0 => new(ExitCode.Usage, string.Join(' ', result.Errors.Select(error => error.Message))),
        _ => null,
    };

    public static bool IsJson(ParseResult result) => Has(result, ServiceOptions.Json.Name);

    private static bool Has(ParseResult result, string option) =>
        result.CommandResult.Children.OfType<OptionResult>().Any(found => found.Option.Name == option && !found.Implicit);
}
