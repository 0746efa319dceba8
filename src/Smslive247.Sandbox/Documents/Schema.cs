using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Documents;

/// <summary>A schema of a document; <see cref="SchemaRules"/> validates by it.</summary>
internal sealed class Schema(ApiDocument document, JToken token)
{
    private readonly JObject json = (JObject)document.Resolve(token);

    public ApiDocument Document => document;

    public JObject Json => json;

    /// <summary>The name under which the document keeps the schema; for one that stands in its place, whatever it is called there.</summary>
    public string Name => (json.Parent as JProperty)?.Name ?? "(no name)";

    public string? Type => (string?)json["type"];

    public string? Format => (string?)json["format"];

    public int? Minimum => (int?)json["minimum"];

    public int? Maximum => (int?)json["maximum"];

    public bool IsEnum => json["enum"] is not null;

    public bool IsNullable => (bool?)json["nullable"] ?? false;

    public Schema? Items => json["items"] is { } items ? new Schema(document, items) : null;

    public IEnumerable<(string Name, Schema Schema)> Properties =>
        (json["properties"] as JObject ?? []).Properties().Select(property => (property.Name, new Schema(document, property.Value)));

    /// <summary>The object under <c>data</c>, where this is the schema of an envelope.</summary>
    public Schema? Data => Properties.FirstOrDefault(property => property.Name == "data").Schema;

    /// <summary>Whether an object without this property is wrong.</summary>
    public bool Requires(string property) => Lists("required", property) && !Lists("x-may-be-absent", property);

    private bool Lists(string keyword, string property) => json[keyword]?.Any(name => (string?)name == property) == true;
}
