using System.CommandLine.Parsing;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>The requests that fail.</summary>
internal static class FailOption
{
    public static Option<SandboxFailureRule[]> Create() => new("--fail")
    {
        Description = "Let a share of the requests fail: 5%:lost (the connection is closed without a response), 5%:brokenOff (the response breaks off), "
            + "5%:garbage (an HTML page of a proxy), 5%:silence,seconds=60, 5%:delayed,seconds=5, or 5%:503 (a status from 400 to 599). "
            + "With isCarriedOut, such as 5%:lost,isCarriedOut, the request is carried out before its response fails. "
            + "A third part limits it to an operation, such as 100%:lost:Messages_Send. Repeat the option for several.",
        HelpName = "share:failure",
        CustomParser = result => [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<SandboxFailureRule>()],
    };

    private static SandboxFailureRule? Parse(string text, ArgumentResult result)
    {
        try
        {
            var rule = SandboxFailureRule.Parse(text);
            return rule.OperationId is null || Smslive247Sandbox.Operations.Contains(rule.OperationId)
                ? rule
                : TypedOption.Reject<SandboxFailureRule>(result, $"--fail: the OpenAPI documents have no operation {rule.OperationId}. One is Messages_Send.");
        }
        catch (FormatException exception)
        {
            return TypedOption.Reject<SandboxFailureRule>(result, $"--fail: {exception.Message}");
        }
    }
}
