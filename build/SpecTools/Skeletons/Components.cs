using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>What a document has already: operations, and shared components.</summary>
internal sealed class Components(JsonObject root)
{
    public string Version => (string)root["info"]!["version"]!;

    public string Title => (string)root["info"]!["title"]!;

    public JsonObject Paths => (JsonObject)root["paths"]!;

    public IEnumerable<string> Tags => root["tags"]!.AsArray().Select(tag => (string)tag!["name"]!);

    public IEnumerable<string> OperationIds => Paths.SelectMany(path => path.Value!.AsObject()).Select(operation => (string?)(operation.Value as JsonObject)?["operationId"]).OfType<string>();

    public JsonObject Parameters => Of("parameters");

    public bool Has(string kind, string name) => Of(kind).ContainsKey(name);

    /// <summary>The shared path parameter with this name; null if there is none.</summary>
    public string? FindPathParameter(string name) =>
        Parameters.FirstOrDefault(parameter => (string?)parameter.Value!["in"] == "path" && (string?)parameter.Value["name"] == name).Key;

    /// <summary>The last path that has an operation with the tag; null if there is none.</summary>
    public string? FindLastPath(string tag) =>
        Paths.LastOrDefault(path => path.Value!.AsObject().Any(operation => (string?)(operation.Value as JsonObject)?["tags"]?[0] == tag)).Key;

    /// <summary>The member that identifies an object: the first required one.</summary>
    /// <param name="schema">The name of the schema.</param>
    /// <param name="ofNew">The member, if the document lacks the schema.</param>
    public (string Name, JsonObject Schema) IdentityOf(string schema, string ofNew) => Of("schemas")[schema] is JsonObject known
        ? known["required"]?[0] is { } name && known["properties"]?[(string)name!] is JsonObject member
            ? ((string)name!, member)
            : throw new SpecException($"the schema {schema} has no required property, so it cannot be the result of an operation.")
        : (ofNew, new JsonObject { ["type"] = "string" });

    private JsonObject Of(string kind) => root["components"]?[kind] as JsonObject ?? [];
}
