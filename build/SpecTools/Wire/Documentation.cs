using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>What is written for people, and for our templates: descriptions, examples, extensions. It travels nowhere.</summary>
internal static class Documentation
{
    public const string Rule = "documentation";

    private static readonly HashSet<string> Words = ["title", "summary", "description", "example", "examples", "externalDocs", "contact", "license", "termsOfService", "tags"];

    /// <summary>Under these keys stand names, which may be spelt like a keyword.</summary>
    private static readonly HashSet<string> Maps = ["properties", "schemas", "parameters", "responses", "headers", "requestBodies", "securitySchemes", "content"];

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
        var (was, @is) = (Of(old), Of(now));
        var changed = was.Keys.Union(@is.Keys).Where(place => was.GetValueOrDefault(place) != @is.GetValueOrDefault(place)).ToArray();
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

    private static Dictionary<string, string> Of(JsonNode node)
    {
        var texts = new Dictionary<string, string>();
        Walk(node, "", isMap: false, texts);
        return texts;
    }

    private static void Walk(JsonNode? node, string path, bool isMap, Dictionary<string, string> texts)
    {
        var children = node switch
        {
            JsonObject json => json.Select(entry => (entry.Key, entry.Value)),
            JsonArray list => list.Select((item, index) => (Key: $"{index}", Value: item)),
            _ => [],
        };
        foreach (var (key, value) in children)
        {
            var below = path.Length == 0 ? key : $"{path}.{key}";
            if (!isMap && (Words.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal)))
            {
                texts[below] = value?.ToJsonString() ?? "null";
            }
            else
            {
                Walk(value, below, !isMap && Maps.Contains(key), texts);
            }
        }
    }
}
