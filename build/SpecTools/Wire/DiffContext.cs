using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>The current position of the comparison in both documents.</summary>
/// <param name="Findings">Receives the differences.</param>
/// <param name="Direction">Where the value travels; null for the operation itself.</param>
/// <param name="Operation">The operation, by its new name.</param>
/// <param name="Where">The operation or schema that is compared.</param>
/// <param name="OldOwner">Its name in the old document.</param>
/// <param name="NewOwner">Its name in the new document.</param>
/// <param name="OldMember">The member of the owner in the old document.</param>
/// <param name="NewMember">The member in the new document.</param>
internal sealed record DiffContext(Findings Findings, Direction? Direction, string Operation, string Where, string OldOwner, string NewOwner, string? OldMember = null, string? NewMember = null)
{
    /// <summary>The member for readers; empty for the owner itself.</summary>
    public string Member { get; init; } = "";

    public DiffContext Enter(string oldMember, string newMember) => this with
    {
        OldMember = oldMember,
        NewMember = newMember,
        Member = Member.Length == 0 ? newMember : $"{Member}.{newMember}",
    };

    public void Report(string rule, string what, Verdict verdict, string reason, params IEnumerable<ApiKey> keys) => Findings.Add(Create(rule, what, verdict, reason, keys));

    /// <summary>Reports a difference that changes the behavior of compiled C# without an error of the compiler.</summary>
    public void ReportWithBehavior(string rule, string what, Verdict verdict, string reason, Verdict csharp, string? behavior)
    {
        var difference = Create(rule, what, verdict, reason, []);
        var symbol = Member.Length == 0 ? Where : $"{Where}.{Member}";
        Findings.Add(behavior is null ? difference : difference with { CSharp = [new ApiChange(symbol, behavior, csharp, difference.Keys[^1])] });
    }

    private Difference Create(string rule, string what, Verdict verdict, string reason, IEnumerable<ApiKey> keys) => new()
    {
        Rule = rule,
        Where = Where,
        OldWhere = OldOwner,
        What = Member.Length == 0 ? what : $"{InlineCode.Quote(Member)}: {what}",
        Wire = verdict,
        Reason = reason,
        Direction = Direction,
        Operations = [Operation],
        Keys = [.. (keys.Any() ? keys : [new ApiKey(OldOwner, OldMember), new ApiKey(NewOwner, NewMember)]).Distinct()],
    };

    /// <summary>Reports a change of the allowed values. Its verdict depends on the direction.</summary>
    public void Report(string rule, string what, Change change, params IEnumerable<ApiKey> keys) =>
        Report(rule, what, Variance.Judge(Direction, change), Variance.Reason(Direction, change), keys);

    public void CompareRequired(bool old, bool current)
    {
        if (old != current)
        {
            Report(current ? "required" : "optional", current ? "now required" : "no longer required", current ? Change.Narrowed : Change.Widened);
        }
    }

    public void CompareDeprecated(bool old, bool current)
    {
        if (old != current)
        {
            Report(
                Difference.DeprecatedRule,
                current ? "now deprecated" : "no longer deprecated",
                current ? Verdict.Addition : Verdict.None,
                current ? "it still works, but may be removed in a later version" : "it works as before");
        }
    }
}
