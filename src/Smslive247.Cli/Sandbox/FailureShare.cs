using System.CommandLine.Parsing;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>A share of the requests that fail, such as <c>5%:lost</c> or <c>100%:503:Messages_Send</c>.</summary>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Failure">What happens to them.</param>
/// <param name="OperationId">The operation; null for all.</param>
internal sealed record FailureShare(double Share, SandboxFailure Failure, string? OperationId)
{
    private const string Form = "--fail must be such as 5%:lost, 10%:503 or 100%:lost:Messages_Send: a share, a failure, and an operation if it is for one alone.";

    /// <summary>The connection is closed at once in three of them: no program waits for a timeout in tests.</summary>
    private static readonly Dictionary<string, Func<SandboxFailure>> Kinds = new()
    {
        ["lost"] = () => SandboxFailure.Silence(TimeSpan.Zero, isCarriedOut: true),
        ["dropped"] = () => SandboxFailure.Silence(TimeSpan.Zero),
        ["broken"] = () => SandboxFailure.BrokenOff(isCarriedOut: true),
        ["page"] = () => SandboxFailure.Garbage(),
    };

    public static Option<FailureShare[]> Option() => new("--fail")
    {
        Description = "Let a share of the requests fail, such as 5%:lost (carried out, and the response is lost), 5%:dropped (not carried out), "
            + "5%:broken (the response breaks off), 5%:page (an HTML page of a proxy), or 5%:503 (a status from 400 to 599). "
            + "A third part limits it to an operation, such as 100%:lost:Messages_Send. Repeat the option for several.",
        HelpName = "share:failure",
        CustomParser = result => [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<FailureShare>()],
    };

    private static FailureShare? Parse(string text, ArgumentResult result)
    {
        var parts = text.Split(':');
        var isShare = double.TryParse(parts[0].TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent);
        if (parts.Length is < 2 or > 3 || !parts[0].EndsWith('%') || !isShare || percent > 100 || KindOf(parts[1]) is not { } failure)
        {
            return TypedOption.Reject<FailureShare>(result, Form);
        }

        var operation = parts.ElementAtOrDefault(2);
        return operation is null || Smslive247Sandbox.Operations.Contains(operation)
            ? new(percent / 100, failure, operation)
            : TypedOption.Reject<FailureShare>(result, $"--fail: the OpenAPI documents have no operation {operation}. One is Messages_Send.");
    }

    private static SandboxFailure? KindOf(string text) => Kinds.TryGetValue(text, out var create) ? create()
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 400 and <= 599 ? SandboxFailure.Status(status)
        : null;
}
