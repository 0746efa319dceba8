using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>
/// What the operations are called. The wire does not carry it, but code is compiled from it: where a name goes to another
/// operation, code that called the first calls the second, and the compiler says nothing.
/// </summary>
internal static class OperationIds
{
    public static void Compare(SpecDocument old, SpecDocument now, OperationMatching matching, Findings findings)
    {
        var moved = matching.Pairs.Where(pair => pair.Old.Id is not null && pair.Old.Id != pair.New.Id && HolderOf(now, pair.Old.Id) is not null).ToArray();
        var swapped = moved.Where(pair => moved.Any(twin => twin.Old.Id == pair.New.Id && twin.New.Id == pair.Old.Id)).ToArray();
        foreach (var pair in swapped.Where(pair => string.CompareOrdinal(pair.Old.Id, pair.New.Id) < 0))
        {
            ReportMove(findings, "operation-ids-swapped", pair, $"`{pair.Old.Id}` and `{pair.New.Id}` have swapped their operations, `{pair.Old.Route}` and `{HolderOf(now, pair.Old.Id!)!.Route}`");
        }

        foreach (var pair in moved.Except(swapped))
        {
            ReportMove(findings, "operation-id-moved", pair, $"the name `{pair.Old.Id}` went from `{pair.Old.Route}` (now `{pair.New.Name}`) to `{HolderOf(now, pair.Old.Id!)!.Route}`");
        }

        foreach (var pair in matching.Pairs.Where(pair => pair.Old.Id != pair.New.Id).Except(moved))
        {
            findings.Add(new Difference
            {
                Rule = "operation-id",
                Where = pair.New.Name,
                What = $"`{pair.New.Route}`: operationId `{pair.Old.Id ?? "none"}` → `{pair.New.Id ?? "none"}`",
                Wire = Verdict.None,
                Reason = "the name does not travel",
                Operations = [pair.New.Name],
                Keys = [new ApiKey(pair.Old.Name), new ApiKey(pair.New.Name)],
            });
        }

        ReportTaken(old, matching, findings);
    }

    /// <summary>The old operation is gone, and its name with another operation, which is no successor of it.</summary>
    private static void ReportTaken(SpecDocument old, OperationMatching matching, Findings findings)
    {
        foreach (var pair in matching.Pairs.Where(pair => pair.New.Id is not null && pair.Old.Id != pair.New.Id && matching.Gone.Any(gone => gone.Id == pair.New.Id)))
        {
            var before = HolderOf(old, pair.New.Id!)!;
            ReportMove(findings, "operation-id-moved", pair, $"the name `{pair.New.Id}` went from `{before.Route}`, which is gone, to `{pair.New.Route}`");
        }
    }

    private static SpecOperation? HolderOf(SpecDocument document, string id) => document.Operations.FirstOrDefault(operation => operation.Id == id);

    private static void ReportMove(Findings findings, string rule, OperationPair pair, string what) => findings.Add(new Difference
    {
        Rule = rule,
        Where = pair.New.Name,
        What = what,
        Wire = Verdict.None,
        Reason = "the name does not travel; compiled code calls another operation, and the compiler says nothing",
        Operations = [pair.New.Name],
        Keys = [new ApiKey(pair.Old.Name), new ApiKey(pair.New.Name)],
        IsSilentInCSharp = true,
    });
}
