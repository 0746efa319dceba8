using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Sandbox.Failures;

/// <summary>Decides which requests fail. Safe for several threads.</summary>
internal sealed class FailurePlan
{
    private readonly object gate = new();
    private readonly SandboxOptions options;
    private readonly List<SandboxFailureRule> rules = [];
    private Random random;

    /// <exception cref="ArgumentException">A rule of the options is invalid.</exception>
    public FailurePlan(SandboxOptions options)
    {
        this.options = options;
        CheckInitialRules();
        Reset();
    }

    /// <summary>Decides about requests that no rule lets fail.</summary>
    public Func<SandboxRequest, SandboxFailure?>? Policy { get; set; }

    /// <summary>Rules with a number of times first, so that the next requests fail in any case; each with the times that are left.</summary>
    public IReadOnlyList<SandboxFailureRule> Rules
    {
        get
        {
            lock (gate)
            {
                return [.. rules.OrderBy(rule => rule.Times is null)];
            }
        }
    }

    /// <exception cref="ArgumentException">A value is out of its range, or no document has the operation.</exception>
    public void Add(SandboxFailureRule rule)
    {
        Check(rule);
        lock (gate)
        {
            rules.Add(rule);
        }
    }

    /// <returns>The failure of the request; null for none.</returns>
    public SandboxFailure? Next(SandboxRequest request) => NextOfRules(request) ?? Policy?.Invoke(request);

    public void ClearRules()
    {
        lock (gate)
        {
            rules.Clear();
        }
    }

    /// <summary>Restores the rules of the options, whose seed chooses the same requests again.</summary>
    [MemberNotNull(nameof(random))]
    public void Reset()
    {
        lock (gate)
        {
            rules.Clear();
            rules.AddRange(options.FailureRules);
            random = options.Seed is { } seed ? new(seed) : new();
            Policy = null;
        }
    }

    private SandboxFailure? NextOfRules(SandboxRequest request)
    {
        lock (gate)
        {
            if (rules.Count == 0)
            {
                return null;
            }

            // A number is drawn for each rule that applies, so that a seed chooses the same requests.
            var rule = Rules.FirstOrDefault(rule => rule.AppliesTo(request.OperationId) && random.NextDouble() < rule.Share);
            if (rule?.Times is { } times)
            {
                Use(rule, times);
            }

            return rule?.Failure;
        }
    }

    private void Use(SandboxFailureRule rule, int times)
    {
        // Two rules may be equal: this one, and not its like.
        var index = rules.FindIndex(other => ReferenceEquals(other, rule));
        if (times == 1)
        {
            rules.RemoveAt(index);
        }
        else
        {
            rules[index] = rule with { Times = times - 1 };
        }
    }

    private void CheckInitialRules()
    {
        try
        {
            options.FailureRules.ToList().ForEach(Check);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"{nameof(SandboxOptions)}.{nameof(SandboxOptions.FailureRules)} must be valid rules: {exception.Message}", nameof(SandboxOptions.FailureRules), exception);
        }
    }

    private static void Check(SandboxFailureRule rule)
    {
        rule.Check();
        if (rule.OperationId is { } id && !ApiDocument.OperationIds.Contains(id))
        {
            throw rule.UnknownOperation();
        }
    }
}
