using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Drift;

/// <summary>The differences of the vendor's document from ours, accepted or not.</summary>
internal sealed class DriftComparison
{
    public const string ErrorRule = "vendor-error";

    /// <summary>Names, descriptions and extensions of our document are never taken from the vendor, and a server that it does not state is not gone.</summary>
    private static readonly string[] IgnoredRules =
    [
        OperationIds.RenamedRule, OperationIds.MovedRule, SchemaComparison.NameRule, Extensions.Rule, ParameterComparison.OrderRule,
        DocumentComparison.DocumentationRule, OperationComparison.TagRule, ServerComparison.UnstatedRule,
    ];

    public DriftComparison(SpecDocument ours, SpecDocument vendor, IReadOnlyList<AcceptedDrift> accepted, bool isEnvelopeIgnored)
    {
        var differences = DocumentComparison.Compare(ours, vendor, isEnvelopeIgnored).Where(difference => !IgnoredRules.Contains(difference.Rule));
        Difference[] all = [.. vendor.Errors.Select(Create), .. differences.Select(Explain)];
        var explained = all.Select(difference => (Difference: difference, Entry: accepted.FirstOrDefault(entry => entry.Covers(difference)))).ToArray();
        Unaccepted = [.. explained.Where(pair => pair.Entry is null).Select(pair => pair.Difference)];
        Accepted = explained.Where(pair => pair.Entry is not null).ToLookup(pair => pair.Entry!.Reason, pair => pair.Difference);
        Stale = [.. accepted.SelectMany(entry => entry.FindStale(all), (entry, pattern) => $"`{pattern}` of {entry.Rule} ({entry.Reason})")];
    }

    public IReadOnlyList<Difference> Unaccepted { get; }

    /// <summary>The accepted differences, by their reasons.</summary>
    public ILookup<string, Difference> Accepted { get; }

    /// <summary>Patterns of accepted differences that no longer exist.</summary>
    public IReadOnlyList<string> Stale { get; }

    public bool HasProblems => Unaccepted.Count + Stale.Count > 0;

    /// <summary>An operation that the vendor does not document may still be served.</summary>
    private static Difference Explain(Difference difference) => difference.Rule == DocumentComparison.RemovedRule
        ? difference with { What = difference.What.Replace(" removed", " not in the vendor's document", StringComparison.Ordinal), Wire = Verdict.None, Reason = "the service may have it all the same" }
        : difference;

    private static Difference Create(DocumentError error) => new()
    {
        Rule = ErrorRule,
        Where = error.Place,
        What = error.Message,
        Wire = Verdict.None,
        Reason = "an error of the vendor's document, which need not be one of the service",
    };
}
