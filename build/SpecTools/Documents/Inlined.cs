using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>A document without its components: each stands where it was referred to.</summary>
internal static class Inlined
{
    public static JsonObject Of(JsonObject root)
    {
        var inlined = (JsonObject)Copy(root, root, [])!;
        inlined.Remove("components");
        return inlined;
    }

    private static JsonNode? Copy(JsonNode? node, JsonObject root, IReadOnlyList<string> open) => node switch
    {
        JsonObject json when json["$ref"] is JsonValue value => Target(value.ToString(), root, open),
        JsonObject json => new JsonObject(json.Where(entry => !ReferenceEquals(json, root) || entry.Key != "components").Select(entry => KeyValuePair.Create(entry.Key, Copy(entry.Value, root, open)))),
        JsonArray list => new JsonArray([.. list.Select(item => Copy(item, root, open))]),
        _ => node?.DeepClone(),
    };

    /// <summary>What holds itself is cut where it begins again.</summary>
    private static JsonNode? Target(string reference, JsonObject root, IReadOnlyList<string> open) => open.Contains(reference)
        ? JsonValue.Create("again")
        : Copy(reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)root, (place, name) => place?[name.Replace("~1", "/", StringComparison.Ordinal)]), root, [.. open, reference]);
}
