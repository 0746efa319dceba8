using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using YamlDotNet.Core;

namespace Smslive247.SpecTools.Documents;

/// <summary>An OpenAPI document: its text, its content as JSON, and its model.</summary>
internal sealed partial class SpecDocument
{
    private SpecDocument(string name, string text)
    {
        (Name, Text) = (name, text.TrimStart('\uFEFF'));
        Root = Read(name, Text);
        var (model, diagnostic) = OpenApiDocument.Parse(Root.ToJsonString(), "json");
        if (model is null || diagnostic!.Errors.Count > 0)
        {
            throw new SpecException($"{name} is not an OpenAPI document:{string.Concat(diagnostic!.Errors.Select(error => $"\n  {error.Pointer}: {error.Message}"))}");
        }

        Model = model;
        Operations = [.. Model.Paths.SelectMany(path => (path.Value.Operations ?? []).Select(operation => new SpecOperation(this, path.Key, path.Value, operation.Key, operation.Value)))];
    }

    /// <summary>The source, as on the command line.</summary>
    public string Name { get; }

    public string Text { get; }

    public JsonObject Root { get; }

    public OpenApiDocument Model { get; }

    public IReadOnlyList<SpecOperation> Operations { get; }

    public string Version => Model.Info.Version!;

    /// <summary>The title and version, for reports.</summary>
    public string Title => $"{Model.Info.Title} {Version}";

    /// <summary>The common prefix of all paths, such as <c>/api/v4</c>; empty if there is none.</summary>
    public string Prefix => Model.Paths.Keys.Select(path => PathPrefix().Match(path).Value).Distinct().ToArray() is [var prefix] ? prefix : "";

    /// <summary>Whether the text is JSON rather than YAML.</summary>
    public bool IsJson => IsJsonText(Text);

    public static async Task<SpecDocument> LoadAsync(string source, CancellationToken cancellationToken) =>
        new(source, await SpecSource.ReadAsync(source, cancellationToken));

    public static SpecDocument Parse(string name, string text) => new(name, text);

    /// <summary>Whether both are equal except for <c>info.version</c>.</summary>
    public bool HasSameContent(SpecDocument other) => JsonNode.DeepEquals(Content(), other.Content());

    /// <summary>The content without <c>info.version</c>, with each component in the place of its references.</summary>
    public JsonObject Inline() => ReferenceInliner.Inline(Content());

    private JsonObject Content()
    {
        var copy = (JsonObject)Root.DeepClone();
        copy["info"]!.AsObject().Remove("version");
        return copy;
    }

    private static bool IsJsonText(string text) => text.TrimStart().StartsWith('{');

    private static JsonObject Read(string name, string text)
    {
        try
        {
            var root = IsJsonText(text) ? JsonNode.Parse(text) : YamlJson.Parse(text);
            return root as JsonObject ?? throw new SpecException("an object is required.");
        }
        catch (Exception exception) when (exception is YamlException or JsonException or SpecException)
        {
            var line = exception is YamlException { Start.Line: > 0 } yaml ? $"line {yaml.Start.Line}: " : "";
            throw new SpecException($"{name} is not valid YAML or JSON: {line}{exception.Message}");
        }
    }

    [GeneratedRegex(@"^/api/v\d+(?=/|$)")]
    private static partial Regex PathPrefix();
}
