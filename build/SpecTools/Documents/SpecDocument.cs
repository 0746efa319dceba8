using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Documents;

/// <summary>An OpenAPI document: its text, its content as JSON, and its model.</summary>
internal sealed partial class SpecDocument
{
    private SpecDocument(string name, string text)
    {
        List<DocumentError> errors = [];
        (Name, Text) = (name, text.TrimStart('\uFEFF'));
        var content = DocumentText.Read(Name, Text, errors);
        (Model, Root) = DocumentModel.Read(Name, content, errors);
        Operations = [.. Model.Paths.SelectMany(path => (path.Value.Operations ?? []).Select(operation => new SpecOperation(this, path.Key, path.Value, operation.Key, operation.Value)))];
        errors.AddRange(DocumentValidation.Validate(this, content));
        Errors = [.. errors.Distinct()];
        if (Errors.Count > 0)
        {
            Text = Root.ToJsonString(); // The generator of clients needs what was read, such as the form of OpenAPI 3.0.
        }
    }

    /// <summary>The source, as on the command line.</summary>
    public string Name { get; }

    public string Text { get; }

    public JsonObject Root { get; }

    public OpenApiDocument Model { get; }

    public IReadOnlyList<SpecOperation> Operations { get; }

    /// <summary>The errors of a vendor's document. Our documents have none.</summary>
    public IReadOnlyList<DocumentError> Errors { get; }

    public string Version => Model.Info.Version ?? "";

    /// <summary>The title and version, for reports.</summary>
    public string Title => $"{Model.Info.Title} {Version}".Trim();

    /// <summary>The common prefix of all paths, such as <c>/api/v4</c>; empty if there is none.</summary>
    public string Prefix => Model.Paths.Keys.Select(path => PathPrefix().Match(path).Value).Distinct().ToArray() is [var prefix] ? prefix : "";

    /// <summary>Whether the text is JSON rather than YAML.</summary>
    public bool IsJson => DocumentText.IsJson(Text);

    /// <exception cref="SpecException">The document has errors.</exception>
    public static async Task<SpecDocument> LoadAsync(string source, CancellationToken cancellationToken) =>
        RequireValid(await LoadLenientAsync(source, cancellationToken));

    /// <summary>Reads a vendor's document as far as possible.</summary>
    /// <exception cref="SpecException">It is not an OpenAPI document.</exception>
    public static async Task<SpecDocument> LoadLenientAsync(string source, CancellationToken cancellationToken) =>
        new(source, await SpecSource.ReadAsync(source, cancellationToken));

    /// <inheritdoc cref="LoadAsync"/>
    public static SpecDocument Parse(string name, string text) => RequireValid(ParseLenient(name, text));

    /// <inheritdoc cref="LoadLenientAsync"/>
    public static SpecDocument ParseLenient(string name, string text) => new(name, text);

    /// <summary>Whether both are equal except for <c>info.version</c>.</summary>
    public bool HasSameContent(SpecDocument other) => JsonNode.DeepEquals(Content(), other.Content());

    /// <summary>The content without <c>info.version</c>, with each component in the place of its references.</summary>
    public JsonObject Inline() => ReferenceInliner.Inline(Content());

    private static SpecDocument RequireValid(SpecDocument document) => document.Errors.Count == 0
        ? document
        : throw new SpecException($"{document.Name} is not a valid OpenAPI document:{string.Concat(document.Errors.Select(error => $"\n  {error}"))}\nOnly `drift` (for VENDOR) and `diff --lenient` accept a document with errors.");

    private JsonObject Content()
    {
        var copy = (JsonObject)Root.DeepClone();
        (copy["info"] as JsonObject)?.Remove("version");
        return copy;
    }

    [GeneratedRegex(@"^/api/v\d+(?=/|$)")]
    private static partial Regex PathPrefix();
}
