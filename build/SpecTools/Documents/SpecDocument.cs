using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using YamlDotNet.Core;

namespace Smslive247.SpecTools.Documents;

/// <summary>An OpenAPI document: its text, the JSON that it stands for, and its model.</summary>
internal sealed partial class SpecDocument
{
    private SpecDocument(string name, string text)
    {
        (Name, Text) = (name, text.TrimStart('\uFEFF'));
        Root = Read(name, Text);
        var (model, diagnostic) = OpenApiDocument.Parse(Root.ToJsonString(), "json");
        if (model is null || diagnostic!.Errors.Count > 0)
        {
            throw new SpecException($"{name} is no OpenAPI document:{string.Concat(diagnostic!.Errors.Select(error => $"\n  {error.Pointer}: {error.Message}"))}");
        }

        Model = model;
        Operations = [.. Model.Paths.SelectMany(path => (path.Value.Operations ?? []).Select(operation => new SpecOperation(this, path.Key, path.Value, operation.Key, operation.Value)))];
    }

    /// <summary>As it was named on the command line.</summary>
    public string Name { get; }

    public string Text { get; }

    public JsonObject Root { get; }

    public OpenApiDocument Model { get; }

    public IReadOnlyList<SpecOperation> Operations { get; }

    public string Version => Model.Info.Version!;

    /// <summary>What the document is called in reports.</summary>
    public string Title => $"{Model.Info.Title} {Version}";

    /// <summary>Such as <c>/api/v4</c>, where all paths begin so; otherwise empty.</summary>
    public string Prefix => Model.Paths.Keys.Select(path => PathPrefix().Match(path).Value).Distinct().ToArray() is [var prefix] ? prefix : "";

    /// <summary>Whether the text is JSON; NSwag goes by the file's name.</summary>
    public bool IsJson => Text.TrimStart().StartsWith('{');

    public static async Task<SpecDocument> LoadAsync(string place, CancellationToken cancellationToken) =>
        new(place, await SpecSource.ReadAsync(place, cancellationToken));

    public static SpecDocument Parse(string name, string text) => new(name, text);

    /// <summary>Whether both say the same, their versions aside.</summary>
    public bool HasContentOf(SpecDocument other) => JsonNode.DeepEquals(Content(), other.Content());

    /// <summary>Whether both say the same of their operations, wherever it stands.</summary>
    public bool HasOperationsOf(SpecDocument other) => JsonNode.DeepEquals(WithoutComponents(), other.WithoutComponents());

    /// <summary>What it says, its version aside, with each component where it is referred to.</summary>
    public JsonObject WithoutComponents() => Inlined.Of(Content());

    private JsonObject Content()
    {
        var copy = (JsonObject)Root.DeepClone();
        copy["info"]!.AsObject().Remove("version");
        return copy;
    }

    private static JsonObject Read(string name, string text)
    {
        try
        {
            var root = text.TrimStart().StartsWith('{') ? JsonNode.Parse(text) : YamlJson.Parse(text);
            return root as JsonObject ?? throw new SpecException("it holds no object.");
        }
        catch (Exception exception) when (exception is YamlException or JsonException or SpecException)
        {
            var line = exception is YamlException { Start.Line: > 0 } yaml ? $"line {yaml.Start.Line}: " : "";
            throw new SpecException($"{name} is neither YAML nor JSON: {line}{exception.Message}");
        }
    }

    [GeneratedRegex(@"^/api/v\d+(?=/|$)")]
    private static partial Regex PathPrefix();
}
