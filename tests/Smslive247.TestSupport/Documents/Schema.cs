namespace Smslive247.TestSupport.Documents;

/// <summary>A schema, to inspect and to validate values with.</summary>
public sealed class Schema(ApiDocument document, JToken token)
{
    public JObject Json { get; } = (JObject)document.Resolve(token);

    /// <summary>The name of the schema in the document; for an inline schema, the name of its element.</summary>
    public string Name => (Json.Parent as JProperty)?.Name ?? "(no name)";

    public string? Type => (string?)Json["type"];

    public string? Format => (string?)Json["format"];

    public int? Minimum => (int?)Json["minimum"];

    public int? Maximum => (int?)Json["maximum"];

    public bool IsEnum => Json["enum"] is not null;

    public bool IsNullable => (bool?)Json["nullable"] ?? false;

    public Schema? Items => field ??= Json["items"] is { } items ? new(document, items) : null;

    public IReadOnlyList<(string Name, Schema Schema)> Properties => field ??=
        [.. (Json["properties"] as JObject ?? []).Properties().Select(property => (property.Name, new Schema(document, property.Value)))];

    /// <summary>The object under <c>data</c>, where this is the schema of an envelope.</summary>
    public Schema? Data => Properties.FirstOrDefault(property => property.Name == "data").Schema;

    /// <summary>Whether an object without this property is invalid.</summary>
    public bool Requires(string property) => Lists("required", property) && !Lists("x-may-be-absent", property);

    /// <summary>The faults of a value, unknown properties included.</summary>
    public IReadOnlyList<string> Faults(JToken value) => StrictSchemas.Of(document).Faults(Json, value);

    private bool Lists(string keyword, string property) => Json[keyword]?.Any(name => (string?)name == property) == true;
}
