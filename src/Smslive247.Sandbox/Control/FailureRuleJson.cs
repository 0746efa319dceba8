using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox.Control;

/// <summary>A failure rule in JSON.</summary>
internal sealed record FailureRuleJson
{
    /// <summary>The members that are not of the failure.</summary>
    private static readonly string[] OfTheRule = ["kind", "operationId", "share", "times"];

    public required string Kind { get; init; }

    public required int? Code { get; init; }

    public required double? RetryAfterSeconds { get; init; }

    public required double? Seconds { get; init; }

    public required bool IsCarriedOut { get; init; }

    public required string? OperationId { get; init; }

    public required double Share { get; init; }

    public required int? Times { get; init; }

    public static FailureRuleJson Of(SandboxFailureRule rule)
    {
        var failure = rule.Failure;
        return new()
        {
            Kind = failure.Kind,
            Code = failure.Code,
            RetryAfterSeconds = failure.RetryAfter?.TotalSeconds,
            Seconds = FailureKind.Find(failure.Kind)!.Required == "seconds" ? (failure.Wait + failure.Delay).TotalSeconds : null,
            IsCarriedOut = failure.IsCarriedOut,
            OperationId = rule.OperationId,
            Share = rule.Share,
            Times = rule.Times,
        };
    }

    /// <returns>The error response; null for a rule that can be read.</returns>
    public static ResponseData? FindProblem(ControlCall call) =>
        KindOf(call).FindProblem([.. call.Body.Properties().Select(member => member.Name).Except(OfTheRule)]) is { } wrong ? ControlErrors.Invalid(wrong.Member, wrong.Problem)
        : call.Text("operationId") is { } operation && !ApiDocument.OperationIds.Contains(operation) ? ControlErrors.Invalid("operationId", "No operation has this name: see /_sandbox/operations.")
        : null;

    /// <summary>Without a share, and without a number of times, it is the next request.</summary>
    public static SandboxFailureRule Read(ControlCall call) => new()
    {
        Failure = KindOf(call).Create(new()
        {
            Code = call.Integer("code"),
            RetryAfter = call.Seconds("retryAfterSeconds"),
            Time = call.Seconds("seconds"),
            IsCarriedOut = call.Truth("isCarriedOut") ?? false,
        }),
        OperationId = call.Text("operationId"),
        Share = (double?)call.Number("share") ?? 1,
        Times = call.Integer("times") ?? (call.Body.ContainsKey("share") ? null : 1),
    };

    /// <summary>The document has the same kinds.</summary>
    private static FailureKind KindOf(ControlCall call) => FailureKind.Find(call.Text("kind")!)!;
}
