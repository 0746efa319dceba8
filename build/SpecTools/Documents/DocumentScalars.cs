using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>Replaces scalars, and keys, that the writer of the model does not write as valid JSON: it does not escape control characters, and has <c>Infinity</c>.</summary>
internal static class DocumentScalars
{
    private const char Replacement = '\uFFFD';

    public static void Repair(JsonNode? node, string pointer, List<DocumentError> errors)
    {
        if (node is JsonObject json)
        {
            RepairKeys(json, pointer, errors);
        }

        foreach (var (key, value) in Children(node).ToArray())
        {
            if (value is JsonValue scalar)
            {
                RepairScalar(key, scalar, pointer, errors);
            }
            else
            {
                Repair(value, $"{pointer}/{DocumentError.Escape(key)}", errors);
            }
        }
    }

    private static IEnumerable<(string Key, JsonNode? Value)> Children(JsonNode? node) => node switch
    {
        JsonObject json => json.Select(entry => (entry.Key, entry.Value)),
        JsonArray list => list.Select((item, index) => ($"{index}", item)),
        _ => [],
    };

    private static void RepairKeys(JsonObject json, string pointer, List<DocumentError> errors)
    {
        foreach (var (key, value) in json.Where(entry => entry.Key.Any(IsForbidden)).ToArray())
        {
            json.Remove(key);
            json[Clean(key)] = value;
            errors.Add(new(pointer, $"the key `{Clean(key)}` has control characters, which are replaced"));
        }
    }

    private static void RepairScalar(string key, JsonValue value, string pointer, List<DocumentError> errors)
    {
        if (value.GetValueKind() == JsonValueKind.Number && !double.IsFinite(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)))
        {
            errors.Add(new(pointer, $"`{key}` is not a number in the range of double; it is read as a text"));
            value.ReplaceWith(value.ToJsonString());
        }
        else if (value.GetValueKind() == JsonValueKind.String && value.ToString() is var text && text.Any(IsForbidden))
        {
            errors.Add(new(pointer, $"`{key}` has control characters, which are replaced"));
            value.ReplaceWith(Clean(text));
        }
    }

    private static bool IsForbidden(char character) => character < ' ' && character is not ('\t' or '\r' or '\n');

    private static string Clean(string text) => string.Concat(text.Select(character => IsForbidden(character) ? Replacement : character));
}
