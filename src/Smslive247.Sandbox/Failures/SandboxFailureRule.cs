namespace Smslive247.Sandbox;

/// <summary>Which requests fail, and how.</summary>
public sealed record SandboxFailureRule
{
    /// <summary>The failure.</summary>
    public required SandboxFailure Failure { get; init; }

    /// <summary>The operationId of the requests, such as <c>Messages_Send</c>.</summary>
    /// <value>Default: null, every request, also one for no operation.</value>
    public string? OperationId { get; init; }

    /// <summary>The share of these requests that fails, chosen at random: more than 0, at most 1.</summary>
    /// <value>Default: 1, all of them.</value>
    public double Share { get; init; } = 1;

    /// <summary>The number of requests that fail, after which the rule is removed.</summary>
    /// <value>Default: null, no limit.</value>
    public int? Times { get; init; }

    /// <exception cref="ArgumentException">A value is out of its range, or no document has the operation.</exception>
    internal void Check()
    {
        ArgumentNullException.ThrowIfNull(Failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(Times ?? 1, 1, nameof(Times));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Share, 1, nameof(Share));
        if (!(Share > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(Share), Share, "The share must be more than 0.");
        }

        // A misspelt name would never apply.
        if (OperationId is { } id && !ApiDocument.All.Any(document => document.Operations.Any(operation => operation.Id == id)))
        {
            throw new ArgumentException($"No operation has the operationId {id}.", nameof(OperationId));
        }
    }

    internal bool AppliesTo(SandboxRequest request) => OperationId is null || OperationId == request.OperationId;
}
