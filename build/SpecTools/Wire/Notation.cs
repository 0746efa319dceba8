using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Wire;

/// <summary>A document, or a part of it, without what can be said in two ways: words for people, defaults that are spelt out, the order of sets.</summary>
internal static class Notation
{
    private const string Encoding = "encoding";

    private static readonly HashSet<string> FalseByDefault =
        ["nullable", "required", "deprecated", "readOnly", "writeOnly", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "allowReserved", "allowEmptyValue"];

    private static readonly HashSet<string> Sets = ["required", "enum"];

    /// <param name="root">A document without its components.</param>
    public static JsonNode Document(JsonObject root)
    {
        var plain = Plain(root)!;
        foreach (var (_, item) in plain["paths"] as JsonObject ?? [])
        {
            MergeParameters(item!.AsObject());
        }

        return plain;
    }

    public static JsonNode? Plain(JsonNode? node, bool isMap = false) => node switch
    {
        JsonObject json => new JsonObject(
            from entry in json
            where isMap || !(Texts.IsWord(entry.Key) || IsDefault(entry.Key, entry.Value))
            let value = isMap ? Plain(entry.Value) : Plain(entry.Key, entry.Value)
            where isMap || !(entry.Key == Encoding && value is JsonObject { Count: 0 })
            select KeyValuePair.Create(entry.Key, value)),
        JsonArray list => new JsonArray([.. list.Select(item => Plain(item))]),
        _ => node?.DeepClone(),
    };

    /// <summary>Those entries that say something.</summary>
    public static JsonObject Entries(IEnumerable<KeyValuePair<string, JsonNode?>> entries) => new(
        from entry in entries
        let value = Plain(entry.Value)
        where value is not JsonObject { Count: 0 }
        select KeyValuePair.Create(entry.Key, value));

    private static JsonNode? Plain(string key, JsonNode? value) => (key, value) switch
    {
        (Encoding, JsonObject entries) => Entries(entries),
        (_, JsonArray set) when Sets.Contains(key) => Sorted(set),
        _ => Plain(value, Texts.IsMap(key)),
    };

    /// <summary>Where the style <c>form</c> may stand, it is the default.</summary>
    private static bool IsDefault(string key, JsonNode? value) => value is JsonValue word
        && (key == "style" ? word.ToString() == "form" : FalseByDefault.Contains(key) && word.TryGetValue(out bool isTrue) && !isTrue);

    private static JsonArray Sorted(IEnumerable<JsonNode?> ones) => [.. ones.Select(one => one?.DeepClone()).OrderBy(one => one?.ToJsonString(), StringComparer.Ordinal)];

    /// <summary>What the path says of its parameters, each operation says itself, unless it has its own of that name.</summary>
    private static void MergeParameters(JsonObject item)
    {
        var shared = item["parameters"] as JsonArray ?? [];
        item.Remove("parameters");
        foreach (var operation in item.Select(entry => entry.Value).OfType<JsonObject>())
        {
            var all = (operation["parameters"] as JsonArray ?? []).Concat(shared).DistinctBy(one => (one?["in"]?.ToString(), one?["name"]?.ToString()));
            operation["parameters"] = Sorted(all);
        }
    }
}
