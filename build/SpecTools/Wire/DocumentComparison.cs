using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Every difference of two documents, with its verdict on the wire.</summary>
internal sealed class DocumentComparison
{
    private const string Everywhere = "everywhere";
    private readonly SpecDocument old;
    private readonly SpecDocument now;
    private readonly Findings findings = new();
    private readonly OperationMatching matching;

    private DocumentComparison(SpecDocument old, SpecDocument now) => (this.old, this.now, matching) = (old, now, new OperationMatching(old, now));

    /// <param name="old">What callers know.</param>
    /// <param name="now">What they meet.</param>
    /// <param name="isEnvelopeIgnored">Whether <c>{data, paging}</c> around an answer is no difference.</param>
    public static IReadOnlyList<Difference> Compare(SpecDocument old, SpecDocument now, bool isEnvelopeIgnored = false)
    {
        var comparison = new DocumentComparison(old, now);
        comparison.CompareRoots();
        comparison.CompareOperations(isEnvelopeIgnored);
        Documentation.Compare(old, now, comparison.matching.Pairs, comparison.findings);
        return isEnvelopeIgnored ? comparison.findings.All : [.. comparison.findings.All, .. Unseen(old, now, comparison.findings.All)];
    }

    /// <summary>
    /// What no rule found is a component that nothing refers to, the same said in another way, or something that a rule is
    /// yet to be written for. The last can be told apart from words and order, but not from anything else that was found.
    /// </summary>
    private static IEnumerable<Difference> Unseen(SpecDocument old, SpecDocument now, IReadOnlyList<Difference> found)
    {
        if (old.HasContentOf(now) || found.Any(difference => difference.Rule is not (Documentation.Rule or ParameterComparison.Order)))
        {
            return [];
        }

        if (!JsonNode.DeepEquals(Notation.Document(old.WithoutComponents()), Notation.Document(now.WithoutComponents())))
        {
            return [new() { Rule = "unknown", Where = Everywhere, What = "differs where no rule looks", Wire = Verdict.Breaking, Reason = "no rule of this tool knows it" }];
        }

        return found.Count > 0 ? [] : [old.HasOperationsOf(now)
            ? new() { Rule = "unused", Where = Everywhere, What = "differs in components that no operation refers to", Wire = Verdict.None, Reason = "it does not travel" }
            : new() { Rule = "notation", Where = Everywhere, What = "says the same in another way", Wire = Verdict.None, Reason = "it does not travel" }];
    }

    private void CompareRoots()
    {
        if (old.Prefix != now.Prefix && old.Prefix.Length > 0 && now.Prefix.Length > 0)
        {
            Report("prefix", $"`{old.Prefix}` → `{now.Prefix}`", Verdict.Breaking, "every path is another one; below, paths are without it");
        }

        var (oldServers, newServers) = (Servers(old), Servers(now));
        foreach (var server in oldServers.Except(newServers))
        {
            Report("server-removed", $"the server `{server}` is gone", Verdict.Breaking, "its callers have no other address");
        }

        foreach (var server in newServers.Except(oldServers))
        {
            Report("server-added", $"new server `{server}`", Verdict.Addition, "callers need not know it");
        }
    }

    private static string[] Servers(SpecDocument document) => [.. (document.Model.Servers ?? []).Select(server => server.Url ?? "")];

    private void Report(string rule, string what, Verdict verdict, string reason) =>
        findings.Add(new Difference { Rule = rule, Where = Everywhere, What = what, Wire = verdict, Reason = reason });

    private void CompareOperations(bool isEnvelopeIgnored)
    {
        OperationIds.Compare(old, now, matching, findings);
        foreach (var pair in matching.Pairs)
        {
            new OperationComparison(pair, findings, isEnvelopeIgnored).Compare();
        }

        foreach (var operation in matching.Gone)
        {
            ReportWhole("operation-removed", operation, $"`{operation.Route}` is gone", Verdict.Breaking, "its callers get 404");
        }

        foreach (var operation in matching.Added)
        {
            ReportWhole("operation-added", operation, $"new: `{operation.Route}`", Verdict.Addition, "nobody calls it yet");
        }
    }

    private void ReportWhole(string rule, SpecOperation operation, string what, Verdict verdict, string reason) => findings.Add(new Difference
    {
        Rule = rule,
        Where = operation.Name,
        What = what,
        Wire = verdict,
        Reason = reason,
        Operations = [operation.Name],
        Keys = [new ApiKey(operation.Name)],
    });
}
