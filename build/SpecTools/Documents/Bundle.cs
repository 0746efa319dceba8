using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>The published files of a document: the YAML source, the same as JSON, both of its edition for generators, and their checksums.</summary>
internal static class Bundle
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The files, in the order in which they are written.</returns>
    public static IReadOnlyList<(string Name, string Text)> Create(SpecDocument document)
    {
        if (document.IsJson)
        {
            throw new SpecException($"{document.Name} is JSON; bundle needs the YAML source.");
        }

        var name = Path.GetFileNameWithoutExtension(document.Name[(document.Name.LastIndexOfAny([':', '/', '\\']) + 1)..]);
        var edition = GeneratorEdition.Create(document);
        (string Name, string Text)[] files =
        [
            ($"{name}.json", Json(document.Root)),
            ($"{name}.yaml", document.Text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n"),
            ($"{name}.generators.json", Json(edition)),
            ($"{name}.generators.yaml", JsonYaml.Write(edition)),
        ];
        return [.. files, ($"{name}.sha256", string.Concat(files.Select(file => $"{Checksum(file.Text)}  {file.Name}\n")))];
    }

    private static string Json(JsonObject root) => root.ToJsonString(Options) + "\n";

    private static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
