using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Documents;

/// <summary>A parameter in a path, a query or a header.</summary>
internal sealed class Parameter
{
    public Parameter(ApiDocument document, JToken token)
    {
        var json = (JObject)document.Resolve(token);
        Name = (string)json["name"]!;
        In = (string)json["in"]!;
        IsRequired = (bool?)json["required"] ?? false;
        AlsoSentAs = (string?)json["x-also-sent-as"];
        Example = json["example"];
        Schema = new Schema(document, json["schema"]!);
        Json = json;
    }

    public JObject Json { get; }

    public string Name { get; }

    /// <summary>Where it stands: path, query or header.</summary>
    public string In { get; }

    public bool IsRequired { get; }

    public string? AlsoSentAs { get; }

    public bool IsList => Schema.Items is not null;

    /// <summary>Whether each item of a list in a query is a parameter of its own.</summary>
    public bool IsExploded => (bool?)Json["explode"] ?? true;

    public JToken? Example { get; }

    public Schema Schema { get; }

    /// <summary>The names under which the value must be sent.</summary>
    public IEnumerable<string> WireNames => AlsoSentAs is null ? [Name] : [Name, AlsoSentAs];
}
