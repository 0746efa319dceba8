using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Documents;

/// <summary>A parameter in a path or query.</summary>
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

    /// <summary>Where it stands: path or query.</summary>
    public string In { get; }

    public bool IsRequired { get; }

    public string? AlsoSentAs { get; }

    public JToken? Example { get; }

    public Schema Schema { get; }

    /// <summary>The names under which the value must be sent.</summary>
    public IEnumerable<string> WireNames => AlsoSentAs is null ? [Name] : [Name, AlsoSentAs];
}
