using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>Replaces references by the components that they point to, and removes the components.</summary>
internal sealed class ReferenceInliner
{
    /// <summary>Each schema that refers to another one twice doubles the content.</summary>
    private const int MaxSize = 2_000_000;

    private readonly JsonObject root;
    private int size;

    private ReferenceInliner(JsonObject root) => this.root = root;

    /// <exception cref="SpecException">The content is too large.</exception>
    public static JsonObject Inline(JsonObject root)
    {
        var inlined = (JsonObject)new ReferenceInliner(root).Copy(root, [])!;
        inlined.Remove("components");
        return inlined;
    }

    private JsonNode? Copy(JsonNode? node, IReadOnlyList<string> open)
    {
        if (++size > MaxSize)
        {
            throw new SpecException($"The document has more than {MaxSize} values, counted at each reference to them: it cannot be compared.");
        }

        return node switch
        {
            JsonObject json when DocumentReference.TargetOf(json) is { } reference => Resolve(reference, open),
            JsonObject json => new JsonObject(json.Where(entry => !ReferenceEquals(json, root) || entry.Key != "components").Select(entry => KeyValuePair.Create(entry.Key, Copy(entry.Value, open)))),
            JsonArray list => new JsonArray([.. list.Select(item => Copy(item, open))]),
            _ => node?.DeepClone(),
        };
    }

    /// <summary>A recursive component ends at its second occurrence.</summary>
    private JsonNode? Resolve(string reference, IReadOnlyList<string> open) => open.Contains(reference)
        ? JsonValue.Create("recursive")
        : Copy(DocumentReference.Resolve(reference, root), [.. open, reference]);
}
