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

    /// <summary>The operationId, or the route without one.</summary>
    public string Name => Id ?? Route;

    /// <summary>The path without the common prefix of the document.</summary>
    public string ShortPath => path[document.Prefix.Length..];

    public string Route => $"{Method} {ShortPath}";

    /// <summary>The route without the names of path parameters, which are not sent.</summary>
    public string Shape => $"{Method} {Placeholder().Replace(ShortPath, "{}")}";

    public IReadOnlyList<string> PathParameters => [.. Placeholder().Matches(path).Select(match => match.Groups[1].Value)];

    /// <summary>Includes the parameters of the path that the operation does not override.</summary>
    public IReadOnlyList<IOpenApiParameter> Parameters =>
        [.. (model.Parameters ?? []).Concat(item.Parameters ?? []).Where(parameter => parameter is { In: not null, Name: not null }).DistinctBy(parameter => (parameter.In, parameter.Name))];

    /// <summary>The servers of the operation or its path, which replace those of the document; null if neither has any.</summary>
    public IList<OpenApiServer>? OwnServers => model.Servers is { Count: > 0 } own ? own : item.Servers is { Count: > 0 } shared ? shared : null;

    public IEnumerable<OpenApiServer> Servers => OwnServers ?? document.Model.Servers ?? [];

    public IReadOnlyList<OpenApiSecurityRequirement> SecurityRequirements => [.. model.Security ?? document.Model.Security ?? []];

    /// <summary>The accepted credentials, by what is sent; an empty text if none are needed.</summary>
    public IReadOnlyList<string> Security
    {
        get
        {
            return SecurityRequirements.Count == 0 ? [""] : [.. SecurityRequirements.Select(Describe).Order(StringComparer.Ordinal)];
        }
    }

    public JsonObject Json => document.Root["paths"]?[path]?[Method.ToLowerInvariant()] as JsonObject ?? [];

    private static string Describe(OpenApiSecurityRequirement requirement) => string.Join(" + ", requirement
        .Select(entry => Describe(entry.Key) + (entry.Value.Count == 0 ? "" : $" ({string.Join(", ", entry.Value.Order(StringComparer.Ordinal))})"))
        .Order(StringComparer.Ordinal));

    private static string Describe(OpenApiSecuritySchemeReference scheme) =>
        string.Join(' ', new[] { scheme.Type?.ToString(), scheme.Scheme, scheme.In?.ToString(), scheme.Name, scheme.OpenIdConnectUrl?.ToString() }.Concat(Describe(scheme.Flows)).Where(word => word is { Length: > 0 }));

    private static IEnumerable<string> Describe(OpenApiOAuthFlows? flows) =>
        from flow in new[] { ("implicit", flows?.Implicit), ("password", flows?.Password), ("client credentials", flows?.ClientCredentials), ("authorization code", flows?.AuthorizationCode) }
        where flow.Item2 is not null
        from word in new[] { flow.Item1, flow.Item2.AuthorizationUrl?.ToString(), flow.Item2.TokenUrl?.ToString(), flow.Item2.RefreshUrl?.ToString() }
        where word is not null
        select word;

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
