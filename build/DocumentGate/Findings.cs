using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>The constructs of a document, and those of them that are a problem.</summary>
internal sealed class Findings
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<Construct> constructs = [];
    private readonly HashSet<YamlNode> checkedKeys = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Problem> Problems => [.. problems.DistinctBy(problem => (problem.Line, problem.Column, problem.Reason)).OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <summary>The constructs that the document has, supported or not.</summary>
    public IReadOnlyCollection<Construct> Constructs => constructs;

    /// <returns>Whether the construct is supported.</returns>
    public bool Visit(string place, string name, YamlNode at, string subject) => Visit(place, name, at.Start, subject);

    public bool Visit(string place, string name, Mark at, string subject)
    {
        var construct = Subset.Find(place, name) ?? throw new InvalidOperationException($"Subset.md has no row for '{name}' at '{place}'.");
        return Add(construct, at, $"{subject}: {name}");
    }

    /// <summary>Visits each key of an element, once for each element. A key without a row is unknown.</summary>
    /// <param name="alsoOf">A second place with keys of its own.</param>
    public void VisitKeys(string place, YamlNode? element, string subject, string? alsoOf = null)
    {
        if (element is null || !checkedKeys.Add(element))
        {
            return;
        }

        if (element is not YamlMappingNode)
        {
            Visit("any element", "other kind", element, $"{subject}: an object");
        }

        foreach (var (key, node, value) in element.Members())
        {
            var construct = (alsoOf is null ? null : Subset.Find(alsoOf, key)) ?? Subset.Find(place, key) ?? (key.StartsWith("x-", StringComparison.Ordinal) ? Subset.Find("extension", "unknown")! : Subset.UnknownKey);
            if (Add(construct, node.Start, $"{subject}: {key}") && Kinds.FindMismatch(place, key, value) is { } kind)
            {
                Visit("any element", "other kind", value, $"{subject}: {key} is {kind}");
            }
        }
    }

    private bool Add(Construct construct, Mark at, string subject)
    {
        constructs.Add(construct);
        if (construct.Reason is { } reason)
        {
            problems.Add(Problem.At(at, subject, reason));
        }

        return construct.Reason is null;
    }
}
