using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox;

/// <summary>Which requests fail, and how.</summary>
public sealed record SandboxFailureRule
{
    /// <summary>The failure.</summary>
    public required SandboxFailure Failure { get; init; }

    /// <summary>The operationId of the requests, such as <c>Messages_Send</c>: one of <see cref="Smslive247Sandbox.Operations"/>.</summary>
    /// <value>Default: null, every request, also one for no operation.</value>
    public string? OperationId { get; init; }

    /// <summary>The share of these requests that fails, chosen at random: more than 0, at most 1.</summary>
    /// <value>Default: 1, all of them.</value>
    public double Share { get; init; } = 1;

    /// <summary>The number of requests that fail, after which the rule is removed.</summary>
    /// <value>Default: null, no limit.</value>
    public int? Times { get; init; }

    /// <summary>
    /// Reads a rule without <see cref="Times"/> as text, such as <c>5%:lost</c>, <c>2%:503</c>, <c>10%:delayed,seconds=5</c> or
    /// <c>100%:lost,isCarriedOut:Messages_Send</c>: a share, a failure with its members, and an operation if it is for one alone. Failures and
    /// members have their names of the control over HTTP.
    /// </summary>
    /// <exception cref="FormatException">The text is no rule; the message has the reason.</exception>
    public static SandboxFailureRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FailureRuleText.Read(text);
    }

    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    internal void Check()
    {
        ArgumentNullException.ThrowIfNull(Failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(Times ?? 1, 1, nameof(Times));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Share, 1, nameof(Share));
        if (!(Share > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(Share), Share, "The share must be more than 0.");
        }
    }

    /// <summary>The exception for a misspelt name, which would never apply.</summary>
    internal ArgumentException UnknownOperation() => new($"No operation has the operationId {OperationId}.", nameof(OperationId));

    internal bool AppliesTo(string? operationId) => OperationId is null || OperationId == operationId;
}
