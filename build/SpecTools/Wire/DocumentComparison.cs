using System.Text.Json.Nodes;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Finds all differences between two documents, with a verdict for callers.</summary>
internal sealed class DocumentComparison
{
    public const string DocumentationRule = "documentation";

    private const string WholeDocument = "the document";
    private readonly SpecDocument old;
    private readonly SpecDocument current;
    private readonly Findings findings = new();

    private DocumentComparison(SpecDocument old, SpecDocument current) => (this.old, this.current) = (old, current);

    /// <param name="old">The published document.</param>
    /// <param name="current">The changed document.</param>
    /// <param name="isEnvelopeIgnored">Whether <c>{data, paging}</c> around a response is no difference.</param>
    public static IReadOnlyList<Difference> Compare(SpecDocument old, SpecDocument current, bool isEnvelopeIgnored = false)
    {
        var comparison = new DocumentComparison(old, current);
        comparison.ComparePrefix();
        comparison.CompareServers();
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
            Report("prefix", $"`{old.Prefix}` → `{current.Prefix}`", Verdict.Breaking, "every path changes; other rows show paths without the prefix");
        }
    }

    private void CompareServers()
    {
        var (oldServers, newServers) = (Servers(old), Servers(current));
        foreach (var server in oldServers.Except(newServers))
        {
            Report("server-removed", $"server `{server}` removed", Verdict.Breaking, "its callers have no other address");
        }

        foreach (var server in newServers.Except(oldServers))
        {
            Report("server-added", $"server `{server}` added", Verdict.Addition, "callers can ignore it");
        }
    }

    private static string[] Servers(SpecDocument document) => [.. (document.Model.Servers ?? []).Select(server => server.Url ?? "")];

    private void CompareOperations(bool isEnvelopeIgnored)
    {
        var matching = new OperationMatching(old, current);
        OperationIds.Compare(old, current, matching, findings);
        foreach (var pair in matching.Pairs)
        {
            new OperationComparison(pair, findings, isEnvelopeIgnored).Compare();
        }

        foreach (var operation in matching.Removed)
        {
            Report("operation-removed", $"`{operation.Route}` removed", Verdict.Breaking, "callers receive 404", operation);
        }

        foreach (var operation in matching.Added)
        {
            Report("operation-added", $"`{operation.Route}` added", Verdict.Addition, "callers can ignore it", operation);
        }
    }

    /// <summary>Covers what no rule compares: as long as no rule found anything else, a difference beyond documentation is an unknown one.</summary>
    private void CompareRemainder()
    {
        if (old.HasSameContent(current) || findings.All.Any(difference => difference.Rule is not (Extensions.Rule or ParameterComparison.OrderRule)))
        {
            return;
        }

        if (!JsonNode.DeepEquals(Normalizer.Normalize(old), Normalizer.Normalize(current)))
        {
            Report("unknown", "differs in a way that no rule covers", Verdict.Breaking, "a maintainer must check it");
        }
        else if (findings.All.Count == 0)
        {
            Report(DocumentationRule, "descriptions, examples, notation or unused components changed", Verdict.None, "it is not sent");
        }
    }

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
