using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>
/// Compares the names of operations. They are not sent, but code is generated from them: if a name moves to another operation,
/// existing code calls that one, and the compiler reports nothing.
/// </summary>
internal static class OperationIds
{
    public const string RenamedRule = "operation-id";
    public const string MovedRule = "operation-id-moved";

    public static void Compare(SpecDocument old, SpecDocument current, OperationMatching matching, Findings findings)
    {
        var moved = (
            from holder in old.Operations
            join other in current.Operations on holder.Id equals other.Id
            where holder.Id is not null && !matching.Pairs.Contains(new OperationPair(holder, other))
            select (Old: holder, New: other)).ToArray();
        foreach (var (from, to) in moved)
        {
            var known = matching.Pairs.FirstOrDefault(pair => pair.New == to)?.Old.Name ?? to.Name;
            findings.Add(Create(MovedRule, to, $"operationId {InlineCode.Quote(from.Id)} moved from {InlineCode.Quote(from.Route)} to {InlineCode.Quote(to.Route)}", "it is not sent; compiled code calls another operation without a compiler error", known) with { IsSilentInCSharp = true });
        }

        foreach (var (from, to) in matching.Pairs.Where(pair => pair.Old.Id != pair.New.Id && !moved.Any(move => move.Old == pair.Old)))
        {
            findings.Add(Create(RenamedRule, to, $"{InlineCode.Quote(to.Route)}: operationId `{from.Id ?? "none"}` → `{to.Id ?? "none"}`", "it is not sent", from.Name));
        }
    }

    private static Difference Create(string rule, SpecOperation current, string what, string reason, string oldName) => new()
    {
        Rule = rule,
        Where = current.Name,
        What = what,
        Wire = Verdict.None,
        Reason = reason,
        Operations = [current.Name],
        Keys = [new ApiKey(oldName), new ApiKey(current.Name)],
    };
}
