using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Documents;

/// <summary>An operation with its place in the document.</summary>
internal sealed partial class SpecOperation(SpecDocument document, string path, IOpenApiPathItem item, HttpMethod method, OpenApiOperation model)
{
    public string Path => path;

    public string Method => method.Method;

    public OpenApiOperation Model => model;

    public string? Id => model.OperationId;

    /// <summary>What to call it.</summary>
    public string Name => Id ?? Route;

    /// <summary>Without the prefix that all paths of the document share.</summary>
    public string ShortPath => path[document.Prefix.Length..];

    public string Route => $"{Method} {ShortPath}";

    /// <summary>What a server sees: the names of path parameters do not travel.</summary>
    public string Shape => $"{Method} {Placeholder().Replace(ShortPath, "{}")}";

    public IReadOnlyList<string> PathParameters => [.. Placeholder().Matches(path).Select(match => match.Groups[1].Value)];

    /// <summary>Those of the path included, unless the operation has its own of that name.</summary>
    public IReadOnlyList<IOpenApiParameter> Parameters =>
        [.. (model.Parameters ?? []).Concat(item.Parameters ?? []).DistinctBy(parameter => (parameter.In, parameter.Name))];

    /// <summary>The ways to be let in, each a set of schemes by what travels; one empty set where no key is needed.</summary>
    public IReadOnlyList<string> Security
    {
        get
        {
            var requirements = model.Security ?? document.Model.Security ?? [];
            return requirements.Count == 0 ? [""] : [.. requirements.Select(Describe).Order(StringComparer.Ordinal)];
        }
    }

    public JsonObject Json => (JsonObject)document.Root["paths"]![path]![Method.ToLowerInvariant()]!;

    public override string ToString() => Name;

    private static string Describe(OpenApiSecurityRequirement requirement) => string.Join(" + ", requirement
        .Select(entry => Describe(entry.Key) + (entry.Value.Count == 0 ? "" : $" ({string.Join(", ", entry.Value.Order(StringComparer.Ordinal))})"))
        .Order(StringComparer.Ordinal));

    private static string Describe(OpenApiSecuritySchemeReference scheme) =>
        string.Join(' ', new[] { scheme.Type?.ToString(), scheme.Scheme, scheme.In?.ToString(), scheme.Name }.Where(word => word is { Length: > 0 }));

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
