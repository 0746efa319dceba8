using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>A parameter of the new operation, with the texts that its uses need.</summary>
/// <param name="Component">Its name among the components of the document; null for one that the document lacks.</param>
internal sealed record SharedParameter(string? Component, string Name, JsonObject Declared)
{
    public bool IsInPath => (string?)Declared["in"] == "path";

    public bool IsRequired => IsInPath || (bool?)Declared["required"] == true;

    /// <summary>A path parameter that the document lacks is a text, with 1 as its example.</summary>
    public static SharedParameter FromPath(Components components, string name) => components.FindPathParameter(name) is { } component
        ? new(component, name, (JsonObject)components.Parameters[component]!)
        : new(null, name, new() { ["in"] = "path", ["schema"] = new JsonObject { ["type"] = "string" }, ["example"] = "1" });

    public static SharedParameter FromComponent(Components components, string component) => components.Parameters[component] is JsonObject declared
        ? new(component, (string)declared["name"]!, declared)
        : throw new SpecException($"the document has no shared parameter '{component}'; it has {string.Join(", ", components.Parameters.Select(parameter => parameter.Key))}.");

    public bool IsPaging => Name is "PageNumber" or "PageSize" or "pageNo" or "pageSize";

    public string CSharpName => char.ToLowerInvariant(Name[0]) + Name.Replace("ID", "Id", StringComparison.Ordinal)[1..];

    public string CSharpType => ((string?)Declared["schema"]!["type"], (string?)Declared["schema"]!["format"]) switch
    {
        ("string", "date-time") => "DateTimeOffset",
        ("integer", "int64") => "long",
        ("integer", _) => "int",
        ("number", _) => "decimal",
        ("boolean", _) => "bool",
        ("string", _) => "string",
        _ => Declared["schema"]!["$ref"] is { } reference ? ((string)reference!).Split('/')[^1] : "string",
    };

    /// <summary>The first statement of its description.</summary>
    public string Summary => ((string?)Declared["description"] ?? "").Split(['.', ';'])[0] + ".";

    /// <summary>Its example as a value of YAML.</summary>
    public string Example => Scalar.Yaml(Declared["example"]);

    /// <summary>The names under which the value is sent.</summary>
    public IEnumerable<string> SentNames => new[] { Name, (string?)Declared["x-also-sent-as"] }.OfType<string>();

    public string EncodedExample => Uri.EscapeDataString(Scalar.Text(Declared["example"]));
}
