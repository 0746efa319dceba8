namespace Smslive247.Sandbox.Failures;

/// <summary>Decides which requests fail. Safe for several threads.</summary>
internal sealed class FailurePlan
{
    private readonly object gate = new();
    private readonly List<SandboxFailureRule> rules = [];

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

    public void Add(SandboxFailureRule rule)
    {
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

    public void Clear()
    {
        ClearRules();
        Policy = null;
    }

    private SandboxFailure? NextOfRules(SandboxRequest request)
    {
        lock (gate)
        {
            if (rules.Count == 0)
            {
                return null;
            }

            var rule = Rules.FirstOrDefault(rule => rule.AppliesTo(request) && Random.Shared.NextDouble() < rule.Share);
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
}
