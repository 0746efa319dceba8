using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>A <c>$ref</c> and its place.</summary>
internal sealed record DocumentReference(JsonObject Owner, string Pointer, string Target)
{
    public static IEnumerable<DocumentReference> FindAll(JsonObject root) => FindAll(root, "#");

    /// <returns>Null if it does not exist.</returns>
    public static JsonNode? Resolve(string target, JsonObject root) =>
        target.TrimStart('#', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode?)root, (node, name) => (node as JsonObject)?[DocumentError.Unescape(name)]);

    /// <returns>Null if it is no reference.</returns>
    public static string? TargetOf(JsonNode? node) =>
        node is JsonObject json && json["$ref"] is JsonValue target && target.GetValueKind() == JsonValueKind.String ? target.ToString() : null;

    /// <summary>Removes references that lead back to themselves, which readers follow for ever.</summary>
    public static void CutCycles(JsonObject root, List<DocumentError> errors)
    {
        foreach (var reference in FindAll(root).ToArray().Where(reference => IsCycle(reference, root)))
        {
            reference.Owner.Remove("$ref");
            errors.Add(new(reference.Pointer, $"{InlineCode.Quote(reference.Target)} leads back to itself; it is ignored"));
        }
    }

    /// <summary>A reference to the whole document contains itself.</summary>
    private static bool IsCycle(DocumentReference reference, JsonObject root)
    {
        HashSet<JsonNode> visited = [reference.Owner];
        var target = reference.Target;
        while (target.StartsWith('#') && Resolve(target, root) is { } node)
        {
            if (node == root || !visited.Add(node))
            {
                return true;
            }

            if (TargetOf(node) is not { } next)
            {
                return false;
            }

            target = next;
        }

        return false;
    }

    private static IEnumerable<DocumentReference> FindAll(JsonNode? node, string pointer) => node switch
    {
        JsonObject json when TargetOf(json) is { } target => [new(json, pointer, target)],
        JsonObject json => json.Where(entry => !DocumentStructure.IsData(entry.Key)).SelectMany(entry => FindAll(entry.Value, $"{pointer}/{DocumentError.Escape(entry.Key)}")),
        JsonArray list => list.SelectMany((item, index) => FindAll(item, $"{pointer}/{index}")),
        _ => [],
    };
}
