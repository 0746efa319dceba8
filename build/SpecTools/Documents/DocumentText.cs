using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Smslive247.SpecTools.Documents;

/// <summary>Reads the text of a document as JSON or YAML. Repeated keys, and comments and trailing commas in JSON, are errors that do not prevent it.</summary>
internal static partial class DocumentText
{
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static bool IsJson(string text) => text.TrimStart() is ['{' or '[', ..] or ['/', '/' or '*', ..];

    /// <param name="name">The source, for messages.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="errors">Receives the errors.</param>
    /// <exception cref="SpecException">The text cannot be read at all.</exception>
    public static JsonObject Read(string name, string text, List<DocumentError> errors)
    {
        RequireDocument(name, text);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            errors.Add(new("#", "the text has the character U+FFFD, which stands for bytes that are not valid UTF-8"));
        }

        try
        {
            var root = IsJson(text) ? ReadJson(text, errors) : YamlJson.Parse(text, (pointer, key) => errors.Add(new(pointer, $"the key {InlineCode.Quote(key)} is repeated; the first one is used")));
            return root as JsonObject ?? throw new SpecException("an object is required.");
        }
        catch (Exception exception) when (exception is YamlException or JsonException or SpecException or InvalidOperationException)
        {
            var line = exception is YamlException { Start.Line: > 0 } yaml ? $"line {yaml.Start.Line}: " : "";
            throw new SpecException($"{name} is not valid YAML or JSON: {line}{exception.Message}");
        }
    }

    /// <summary>An address may return a login page or an error page, with status 200.</summary>
    private static void RequireDocument(string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new SpecException($"{name} is empty.");
        }

        if (text.TrimStart().StartsWith('<'))
        {
            var title = PageTitle().Match(text) is { Success: true } match ? $", titled \"{match.Groups[1].Value.Trim()}\"" : "";
            throw new SpecException($"{name} is an HTML or XML page{title}, not an OpenAPI document. The address may need a login, or is that of a page about the document.");
        }
    }

    private static JsonNode? ReadJson(string text, List<DocumentError> errors)
    {
        try
        {
            using var strict = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            errors.Add(new("#", "not valid JSON: it has comments or commas at the end of a list, which are ignored"));
        }

        using var document = JsonDocument.Parse(text, Tolerant);
        return Convert(document.RootElement, "#", errors);
    }

    private static JsonNode? Convert(JsonElement element, string pointer, List<DocumentError> errors) => element.ValueKind switch
    {
        JsonValueKind.Object => ConvertObject(element, pointer, errors),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select((item, index) => Convert(item, $"{pointer}/{index}", errors))]),
        JsonValueKind.Null => null,
        JsonValueKind.String => JsonValue.Create(element.GetString()), // Throws for half a surrogate pair.
        _ => JsonValue.Create(element.Clone()),
    };

    private static JsonObject ConvertObject(JsonElement element, string pointer, List<DocumentError> errors)
    {
        var json = new JsonObject();
        foreach (var property in element.EnumerateObject())
        {
            if (json.ContainsKey(property.Name))
            {
                errors.Add(new(pointer, $"the key {InlineCode.Quote(property.Name)} is repeated; the last one is used"));
            }

            json[property.Name] = Convert(property.Value, $"{pointer}/{DocumentError.Escape(property.Name)}", errors);
        }

        return json;
    }

    [GeneratedRegex("<title[^>]*>([^<]*)</title>", RegexOptions.IgnoreCase)]
    private static partial Regex PageTitle();
}
