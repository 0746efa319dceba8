using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>Replaces references by the components that they point to, and removes the components.</summary>
internal static class ReferenceInliner
{
    public static JsonObject Inline(JsonObject root)
    {
        var inlined = (JsonObject)Copy(root, root, [])!;
        inlined.Remove("components");
        return inlined;
    }

    /// <returns>Null if it does not exist.</returns>
    public static JsonNode? Find(string reference, JsonObject root) =>
        reference.TrimStart('#', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode?)root, (node, name) => (node as JsonObject)?[DocumentError.Unescape(name)]);

    private static JsonNode? Copy(JsonNode? node, JsonObject root, IReadOnlyList<string> open) => node switch
    {
        JsonObject json when json["$ref"] is JsonValue reference => Resolve(reference.ToString(), root, open),
        JsonObject json => new JsonObject(json.Where(entry => !ReferenceEquals(json, root) || entry.Key != "components").Select(entry => KeyValuePair.Create(entry.Key, Copy(entry.Value, root, open)))),
        JsonArray list => new JsonArray([.. list.Select(item => Copy(item, root, open))]),
        _ => node?.DeepClone(),
    };

    /// <summary>A recursive component ends at its second occurrence.</summary>
    private static JsonNode? Resolve(string reference, JsonObject root, IReadOnlyList<string> open) => open.Contains(reference)
        ? JsonValue.Create("recursive")
        : Copy(Find(reference, root), root, [.. open, reference]);
}
