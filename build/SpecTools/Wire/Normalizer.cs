using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Removes from a document what does not affect callers: documentation, explicit default values, the order of sets.</summary>
internal static class Normalizer
{
    private const string Encoding = "encoding";

    private static readonly HashSet<string> Documentation = ["title", "summary", "description", "example", "examples", "externalDocs", "contact", "license", "termsOfService", "tags"];

    /// <summary>The keys below these are names, which may equal a keyword.</summary>
    private static readonly HashSet<string> Maps = ["properties", "schemas", "parameters", "responses", "headers", "requestBodies", "securitySchemes", "content"];

    private static readonly HashSet<string> FalseByDefault =
        ["nullable", "required", "deprecated", "readOnly", "writeOnly", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "allowReserved", "allowEmptyValue"];

    private static readonly HashSet<string> Sets = ["required", "enum"];

    /// <summary>The document with each component in the place of its references.</summary>
    public static JsonNode Normalize(SpecDocument document)
    {
        var root = Normalize(document.Inline())!;
        foreach (var (path, item) in (root["paths"] as JsonObject ?? []).Where(path => path.Value is JsonObject))
        {
            MergeParameters(path, (JsonObject)item!);
        }

        return root;
    }

    /// <summary>The entries that are not empty after normalization.</summary>
    public static JsonObject NormalizeEntries(IEnumerable<KeyValuePair<string, JsonNode?>> entries) => new(
        from entry in entries
        let value = Normalize(entry.Value)
        where value is not JsonObject { Count: 0 }
        select KeyValuePair.Create(entry.Key, value));

    private static JsonNode? Normalize(JsonNode? node, bool isMap = false) => node switch
    {
        JsonObject json => new JsonObject(
            from entry in json
            where isMap || !(IsDocumentation(entry.Key) || IsDefault(entry.Key, entry.Value))
            let value = isMap ? Normalize(entry.Value) : Normalize(entry.Key, entry.Value)
            where isMap || !(entry.Key == Encoding && value is JsonObject { Count: 0 })
            select KeyValuePair.Create(entry.Key, value)),
        JsonArray list => new JsonArray([.. list.Select(item => Normalize(item))]),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Normalize(string key, JsonNode? value) => (key, value) switch
    {
        (Encoding, JsonObject entries) => NormalizeEntries(entries),
        (_, JsonArray set) when Sets.Contains(key) => Sort(set),
        _ => Normalize(value, Maps.Contains(key)),
    };

    private static bool IsDocumentation(string key) => Documentation.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Where the style <c>form</c> is allowed, it is the default.</summary>
    private static bool IsDefault(string key, JsonNode? value) => value is JsonValue word
        && (key == "style" ? word.ToString() == "form" : FalseByDefault.Contains(key) && word.TryGetValue(out bool isTrue) && !isTrue);

    private static JsonArray Sort(IEnumerable<JsonNode?> items) => [.. items.Select(item => item?.DeepClone()).OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal)];

    /// <summary>A vendor may declare a path parameter that is not in the path.</summary>
    private static bool IsSent(string path, JsonObject parameter) => parameter["in"]?.ToString() != "path" || path.Contains($"{{{parameter["name"]}}}", StringComparison.Ordinal);

    /// <summary>Moves the parameters of a path to its operations; an operation's own parameter of the same name wins.</summary>
    private static void MergeParameters(string path, JsonObject item)
    {
        var shared = item["parameters"] as JsonArray ?? [];
        item.Remove("parameters");
        foreach (var operation in item.Select(entry => entry.Value).OfType<JsonObject>())
        {
            var all = (operation["parameters"] as JsonArray ?? []).Concat(shared).OfType<JsonObject>().Where(parameter => IsSent(path, parameter)).DistinctBy(parameter => (parameter["in"]?.ToString(), parameter["name"]?.ToString()));
            operation["parameters"] = Sort(all);
        }
    }
}
