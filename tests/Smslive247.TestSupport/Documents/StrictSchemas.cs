using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace Smslive247.TestSupport.Documents;

/// <summary>All schemas of a document for NJsonSchema, which reads OpenAPI's <c>nullable</c>. Compiled once for each document, as definitions of one schema that refer to each other.</summary>
internal sealed partial class StrictSchemas
{
    private static readonly ConcurrentDictionary<ApiDocument, Lazy<StrictSchemas>> Compiled = new();
    private static readonly JsonSchemaValidatorSettings Settings = StrictSettings();

    private readonly JsonSchema all;

    private StrictSchemas(ApiDocument document)
    {
        var root = (JObject)document.Root.DeepClone();
        foreach (var closed in root.Descendants().OfType<JObject>().Where(json => json["properties"] is JObject && json["type"] is JValue { Value: "object" }))
        {
            closed["additionalProperties"] ??= false;
        }

        var definitions = new JObject(root.Descendants().OfType<JProperty>().Where(IsSchema).Select(schema => new JProperty(Key(schema.Value.Path), schema.Value.DeepClone())));
        foreach (var reference in definitions.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref"))
        {
            reference.Value = $"#/definitions/{Key(((string)reference.Value!).TrimStart('#', '/'))}";
        }

        // This completes synchronously: the schemas have no external references.
        all = JsonSchemaSerialization.FromJsonAsync<JsonSchema>(
            new JObject { ["definitions"] = definitions }.ToString(),
            SchemaType.OpenApi3,
            documentPath: null,
            schema => new JsonReferenceResolver(new JsonSchemaAppender(schema, new DefaultTypeNameGenerator())),
            new DefaultContractResolver(),
            CancellationToken.None).GetAwaiter().GetResult();
    }

    public static StrictSchemas Of(ApiDocument document) => Compiled.GetOrAdd(document, static document => new(() => new(document))).Value;

    public IReadOnlyList<string> Faults(JObject schema, JToken value) =>
        [.. all.Definitions[Key(schema.Path)].ActualSchema.Validate(value, SchemaType.OpenApi3, Settings).SelectMany(Causes).Select(fault => $"{fault.Path ?? "the value"}: {fault.Kind}")];

    /// <summary>The faults inside an item, rather than the one that the item is at fault.</summary>
    private static IEnumerable<ValidationError> Causes(ValidationError fault) =>
        fault is ChildSchemaValidationError { Errors.Count: > 0 } parent ? parent.Errors.SelectMany(errors => errors.Value).SelectMany(Causes) : [fault];

    /// <summary>The place of the schema, in characters that need no escape in a reference.</summary>
    private static string Key(string path) => NoWord().Replace(path, "_");

    private static bool IsSchema(JProperty property) => property.Value is JObject && (property.Name == "schema" || property.Parent!.Path == "components.schemas");

    // Replaces NJsonSchema's own validator: with two for a format, it is enough that one accepts.
    private static JsonSchemaValidatorSettings StrictSettings()
    {
        var settings = new JsonSchemaValidatorSettings();
        settings.FormatValidators = [.. settings.FormatValidators.Where(validator => validator.Format != JsonFormatStrings.DateTime), new InstantFormat()];
        return settings;
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NoWord();

    /// <summary>NJsonSchema accepts a date without an offset, which is ambiguous.</summary>
    private sealed partial class InstantFormat : IFormatValidator
    {
        public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.DateTimeExpected;

        public string Format => JsonFormatStrings.DateTime;

        public bool IsValid(string value, JTokenType tokenType) =>
            Instant().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _);

        [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
        private static partial Regex Instant();
    }
}
