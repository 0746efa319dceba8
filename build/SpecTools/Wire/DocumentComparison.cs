using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Finds all differences between two documents, with a verdict for callers.</summary>
internal sealed class DocumentComparison
{
    public const string DocumentationRule = "documentation";
    public const string RemovedRule = "operation-removed";

    /// <summary>A difference of these rules does not explain another one of the same operation.</summary>
    private static readonly string[] PartialRules = [Extensions.Rule, ParameterComparison.OrderRule, SchemaComparison.NameRule, OperationIds.RenamedRule, OperationIds.MovedRule, OperationComparison.SecurityRule, OperationComparison.TagRule];

    private const string WholeDocument = "the document";
    private readonly SpecDocument old;
    private readonly SpecDocument current;
    private readonly Findings findings = new();
    private readonly OperationMatching matching;

    private DocumentComparison(SpecDocument old, SpecDocument current) => (this.old, this.current, matching) = (old, current, new(old, current));

    /// <param name="old">The published document.</param>
    /// <param name="current">The changed document.</param>
    /// <param name="isEnvelopeIgnored">Whether <c>{data, paging}</c> around a response is no difference.</param>
    public static IReadOnlyList<Difference> Compare(SpecDocument old, SpecDocument current, bool isEnvelopeIgnored = false)
    {
        var comparison = new DocumentComparison(old, current);
        comparison.ComparePrefix();
        ServerComparison.Compare(old.Model.Servers ?? [], current.Model.Servers ?? [], (rule, what, verdict, reason) => comparison.Report(rule, what, verdict, reason));
        comparison.CompareOperations(isEnvelopeIgnored);
        if (!isEnvelopeIgnored)
        {
            comparison.CompareRemainder();
        }

        return comparison.findings.All;
    }

    private void ComparePrefix()
    {
        if (old.Prefix != current.Prefix && old.Prefix.Length > 0 && current.Prefix.Length > 0)
        {
            Report("prefix", $"{InlineCode.Quote(old.Prefix)} → {InlineCode.Quote(current.Prefix)}", Verdict.Breaking, "every path changes; other rows show paths without the prefix");
        }
    }

    private void CompareOperations(bool isEnvelopeIgnored)
    {
        OperationIds.Compare(old, current, matching, findings);
        foreach (var pair in matching.Pairs)
        {
            new OperationComparison(pair, findings, isEnvelopeIgnored).Compare();
        }

        foreach (var operation in matching.Removed)
        {
            Report(RemovedRule, $"{InlineCode.Quote(operation.Route)} removed", Verdict.Breaking, "callers receive 404", operation);
        }

        foreach (var operation in matching.Added)
        {
            Report("operation-added", $"{InlineCode.Quote(operation.Route)} added", Verdict.Addition, "callers can ignore it", operation);
        }
    }

    /// <summary>As long as no rule found anything else, a difference beyond documentation is an unknown one.</summary>
    private void CompareRemainder()
    {
        if (old.HasSameContent(current))
        {
            return;
        }

        var remainder = new Remainder(old, current);
        foreach (var pair in matching.Pairs.Where(pair => !IsExplained(pair) && remainder.HasUnknown(pair)))
        {
            ReportUnknown(pair.New);
        }

        if (remainder.HasUnknownPart)
        {
            ReportUnknown();
        }
        else if (findings.All.Count == 0)
        {
            Report(DocumentationRule, "descriptions, examples, notation or unused components changed", Verdict.None, "it is not sent");
        }
    }

    private bool IsExplained(OperationPair pair) => findings.All.Any(difference => difference.Operations.Contains(pair.New.Name) && !PartialRules.Contains(difference.Rule));

    private void ReportUnknown(SpecOperation? operation = null) => Report("unknown", "differs in a way that no rule covers", Verdict.Breaking, "a maintainer must check it", operation);

    private void Report(string rule, string what, Verdict verdict, string reason, SpecOperation? operation = null) => findings.Add(new Difference
    {
        Rule = rule,
        Where = operation?.Name ?? WholeDocument,
        What = what,
        Wire = verdict,
        Reason = reason,
        Operations = operation is null ? [] : [operation.Name],
        Keys = operation is null ? [] : [new ApiKey(operation.Name)],
    });
}
