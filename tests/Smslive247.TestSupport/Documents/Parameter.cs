namespace Smslive247.TestSupport.Documents;

/// <summary>A parameter in a path, a query or a header.</summary>
public sealed class Parameter(ApiDocument document, JToken json)
{
    public JObject Json => (JObject)json;

    public string Name => (string)json["name"]!;

    public string In => (string)json["in"]!;

    public bool IsRequired => (bool?)json["required"] ?? false;

    /// <summary>Whether each item of a list in a query is a parameter of its own.</summary>
    public bool IsExploded => (bool?)json["explode"] ?? true;

    public JToken? Example => json["example"];

    public Schema Schema { get; } = new(document, json["schema"]!);

    /// <summary>The names under which the value must be sent.</summary>
    public IEnumerable<string> WireNames => (string?)json["x-also-sent-as"] is { } other ? [Name, other] : [Name];
}
