using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>What is written for people, and for our templates: descriptions, examples, extensions. It travels nowhere.</summary>
internal static class Documentation
{
    public const string Rule = "documentation";

    public static void Compare(SpecDocument old, SpecDocument now, IReadOnlyList<OperationPair> pairs, Findings findings)
    {
        foreach (var pair in pairs)
        {
            Report(pair.New.Name, pair.Old.Json, pair.New.Json, findings, pair.New.Name);
        }

        foreach (var (place, name, was, @is) in Components(old, now))
        {
            Report(place == "schemas" ? name : $"{place} {name}", was, @is, findings, name);
        }

        Report("the document", Head(old), Head(now), findings);
    }

    private static IEnumerable<(string Place, string Name, JsonNode Was, JsonNode Is)> Components(SpecDocument old, SpecDocument now) =>
        from kind in old.Root["components"] as JsonObject ?? []
        from entry in kind.Value as JsonObject ?? []
        let twin = now.Root["components"]?[kind.Key]?[entry.Key]
        where twin is not null
        select (kind.Key, entry.Key, entry.Value, twin);

    /// <summary>The version is not part of what it stands for.</summary>
    private static JsonObject Head(SpecDocument document)
    {
        var head = (JsonObject)document.Root.DeepClone();
        head.Remove("paths");
        head.Remove("components");
        head["info"]!.AsObject().Remove("version");
        return head;
    }

    private static void Report(string where, JsonNode old, JsonNode now, Findings findings, string? owner = null)
    {
        var (was, @is) = (new Texts(old), new Texts(now));

        // The words of what comes or goes, come or go with it.
        var changed = was.Words.Keys.Union(@is.Words.Keys)
            .Where(place => was.HasParentOf(place) && @is.HasParentOf(place) && was.Words.GetValueOrDefault(place) != @is.Words.GetValueOrDefault(place)).ToArray();
        if (changed.Length == 0)
        {
            return;
        }

        var places = string.Join(", ", changed.Take(3).Select(place => $"`{place}`")) + (changed.Length > 3 ? $" and {changed.Length - 3} more" : "");
        findings.Add(new Difference
        {
            Rule = Rule,
            Where = where,
            What = $"other words, examples or extensions: {places}",
            Wire = Verdict.None,
            Reason = "it does not travel",
            Keys = owner is null ? [] : [new ApiKey(owner)],
        });
    }
}
