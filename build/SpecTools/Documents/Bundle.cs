using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>The published files of a document: the YAML source, the same as JSON, and their checksums.</summary>
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
        (string Name, string Text)[] files =
        [
            ($"{name}.json", document.Root.ToJsonString(Options) + "\n"),
            ($"{name}.yaml", document.Text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n"),
        ];
        return [.. files, ($"{name}.sha256", string.Concat(files.Select(file => $"{Checksum(file.Text)}  {file.Name}\n")))];
    }

    private static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
