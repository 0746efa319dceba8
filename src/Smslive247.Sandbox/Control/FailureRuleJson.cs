namespace Smslive247.Sandbox.Control;

/// <summary>A failure rule in JSON.</summary>
internal sealed record FailureRuleJson
{
    /// <summary>The members that not every kind has.</summary>
    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["status"] = ["code", "retryAfterSeconds", "isCarriedOut"],
        ["statusBeforeBody"] = ["code", "retryAfterSeconds"],
        ["garbage"] = ["isCarriedOut"],
        ["brokenOff"] = ["isCarriedOut"],
        ["lost"] = ["isCarriedOut"],
        ["silence"] = ["seconds", "isCarriedOut"],
        ["delayed"] = ["seconds"],
    };

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
            Kind = char.ToLowerInvariant(failure.Kind[0]) + failure.Kind[1..],
            Code = failure.Code,
            RetryAfterSeconds = failure.RetryAfter?.TotalSeconds,
            Seconds = failure.Kind is nameof(SandboxFailure.Silence) or nameof(SandboxFailure.Delayed) ? (failure.Wait + failure.Delay).TotalSeconds : null,
            IsCarriedOut = failure.IsCarriedOut,
            OperationId = rule.OperationId,
            Share = rule.Share,
            Times = rule.Times,
        };
    }

    /// <returns>The error response; null for a rule that can be read.</returns>
    public static ResponseData? FindProblem(ControlCall call)
    {
        var kind = call.Text("kind")!;
        string[] known = [.. Members[kind], "kind", "operationId", "share", "times"];
        var wrong = call.Body.Properties().Select(member => member.Name).FirstOrDefault(name => !known.Contains(name));
        return wrong is not null ? ControlErrors.Invalid(wrong, $"A failure of kind {kind} has no {wrong}; it has {string.Join(", ", known)}.")
            : Members[kind] is ["code", ..] && call.Integer("code") is null ? ControlErrors.Invalid("code", "Is required for this kind.")
            : Members[kind] is ["seconds", ..] && call.Seconds("seconds") is null ? ControlErrors.Invalid("seconds", "Is required for this kind.")
            : null;
    }

    /// <summary>Without a share, and without a number of times, it is the next request.</summary>
    public static SandboxFailureRule Read(ControlCall call) => new()
    {
        Failure = Failure(call),
        OperationId = call.Text("operationId"),
        Share = (double?)call.Number("share") ?? 1,
        Times = call.Integer("times") ?? (call.Body.ContainsKey("share") ? null : 1),
    };

    private static SandboxFailure Failure(ControlCall call)
    {
        var isCarriedOut = call.Truth("isCarriedOut") ?? false;
        return call.Text("kind") switch
        {
            "status" => SandboxFailure.Status(call.Integer("code")!.Value, call.Seconds("retryAfterSeconds"), isCarriedOut),
            "statusBeforeBody" => SandboxFailure.StatusBeforeBody(call.Integer("code")!.Value, call.Seconds("retryAfterSeconds")),
            "garbage" => SandboxFailure.Garbage(isCarriedOut),
            "brokenOff" => SandboxFailure.BrokenOff(isCarriedOut),
            "silence" => SandboxFailure.Silence(call.Seconds("seconds")!.Value, isCarriedOut),
            "delayed" => SandboxFailure.Delayed(call.Seconds("seconds")!.Value),
            _ => SandboxFailure.Lost(isCarriedOut),
        };
    }
}
