using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NJsonSchema.Validation;

namespace Smslive247.Sandbox.Documents;

/// <summary>Validates JSON by a schema of a document, with NJsonSchema, which supports OpenAPI's <c>nullable</c>. Safe for several threads.</summary>
internal sealed class SchemaRules
{
    private const string InDocument = "#/components/schemas/";
    private static readonly JsonSchemaValidatorSettings Settings = StrictSettings();
    private static readonly ConcurrentDictionary<(JObject Schema, bool IsClosed), SchemaRules> Compiled = new();
    private readonly Lazy<JsonSchema> compiled;

    private SchemaRules(Schema schema, bool isClosed) => compiled = new(() => Compile(SelfContained(schema, isClosed).ToString()));

    /// <param name="schema">Compiled when it is first used; all sandboxes of a process share the result.</param>
    /// <param name="isClosed">Whether members that it does not have are errors.</param>
    public static SchemaRules Of(Schema schema, bool isClosed) => Compiled.GetOrAdd((schema.Json, isClosed), _ => new(schema, isClosed));

    public ICollection<ValidationError> Validate(JToken value) => compiled.Value.Validate(value, SchemaType.OpenApi3, Settings);

    // In the place of NJsonSchema's own: of two validators of a format, one that is content suffices.
    private static JsonSchemaValidatorSettings StrictSettings()
    {
        var settings = new JsonSchemaValidatorSettings();
        settings.FormatValidators = [.. settings.FormatValidators.Where(validator => validator.Format != JsonFormatStrings.DateTime), new OffsetIsStated()];
        return settings;
    }

    // Nothing is awaited in truth: the schema refers to nothing outside itself.
    private static JsonSchema Compile(string json) => JsonSchemaSerialization.FromJsonAsync<JsonSchema>(
        json,
        SchemaType.OpenApi3,
        documentPath: null,
        schema => new JsonReferenceResolver(new JsonSchemaAppender(schema, new DefaultTypeNameGenerator())),
        new DefaultContractResolver(),
        CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The schema with all that it refers to; a schema alone has no <c>components</c>.</summary>
    private static JObject SelfContained(Schema schema, bool isClosed)
    {
        var root = (JObject)schema.Json.DeepClone();
        var definitions = new JObject();
        AddReferred(root, definitions, (JObject?)schema.Document.Root["components"]?["schemas"] ?? []);
        root["definitions"] = definitions;
        foreach (var reference in References(root).ToList())
        {
            reference.Value = ((string)reference!).Replace(InDocument, "#/definitions/", StringComparison.Ordinal);
        }

        foreach (var closed in root.DescendantsAndSelf().OfType<JObject>().Where(json => isClosed && json["properties"] is JObject && (string?)json["type"] == "object"))
        {
            closed["additionalProperties"] ??= false;
        }

        return root;
    }

    private static void AddReferred(JObject holder, JObject definitions, JObject schemas)
    {
        foreach (var name in References(holder).Select(reference => ((string)reference!)[InDocument.Length..]).ToList())
        {
            if (definitions[name] is null)
            {
                definitions[name] = schemas[name]!.DeepClone();
                AddReferred((JObject)definitions[name]!, definitions, schemas);
            }
        }
    }

    private static IEnumerable<JValue> References(JObject root) =>
        root.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref").Select(property => (JValue)property.Value);
}
