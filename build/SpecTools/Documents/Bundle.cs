using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>A document as it is handed out: YAML as it is kept, JSON for those who read no YAML, and the sums of both.</summary>
internal static class Bundle
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The files by name, in the order in which they are written.</returns>
    public static IReadOnlyList<(string Name, string Text)> Of(SpecDocument document)
    {
        if (document.IsJson)
        {
            throw new SpecException($"{document.Name} is JSON; bundle takes the YAML that is kept by hand.");
        }

        if (ForeignReferences(document.Root).FirstOrDefault() is { } reference)
        {
            throw new SpecException($"{document.Name} is not self-contained: it refers to {reference}.");
        }

        var name = Path.GetFileNameWithoutExtension(document.Name[(document.Name.LastIndexOfAny([':', '/', '\\']) + 1)..]);
        (string Name, string Text)[] files =
        [
            ($"{name}.json", document.Root.ToJsonString(Options) + "\n"),
            ($"{name}.yaml", document.Text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n"),
        ];
        return [.. files, ($"{name}.sha256", string.Concat(files.Select(file => $"{Sum(file.Text)}  {file.Name}\n")))];
    }

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> ForeignReferences(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(entry => entry is { Key: "$ref", Value: JsonValue value } && value.ToString() is var text && !text.StartsWith('#') ? [text] : ForeignReferences(entry.Value)),
        JsonArray list => list.SelectMany(ForeignReferences),
        _ => [],
    };
}
