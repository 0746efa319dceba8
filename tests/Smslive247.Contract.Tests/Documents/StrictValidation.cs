using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Infrastructure;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace Smslive247.ContractTests.Documents;

/// <summary>Validates by a schema of the document with NJsonSchema, which knows OpenAPI's <c>nullable</c>. Unknown properties are faults.</summary>
internal static partial class StrictValidation
{
    private static readonly ConcurrentDictionary<JObject, Task<JsonSchema>> Compiled = new(ReferenceEqualityComparer.Instance);
    private static readonly JsonSchemaValidatorSettings Settings = new();

    static StrictValidation() => Settings.AddCustomFormatValidator(new OffsetIsStated());

    public static async Task<IReadOnlyList<string>> FaultsAsync(Schema schema, JToken value)
    {
        var compiled = await Compiled.GetOrAdd(schema.Json, _ => CompileAsync(Strict(schema).ToString()));
        return [.. compiled.Validate(value, SchemaType.OpenApi3, Settings).Select(fault => $"{fault.Path ?? "the value"}: {fault.Kind}")];
    }

    private static Task<JsonSchema> CompileAsync(string json) => JsonSchemaSerialization.FromJsonAsync<JsonSchema>(
        json,
        SchemaType.OpenApi3,
        documentPath: null,
        schema => new JsonReferenceResolver(new JsonSchemaAppender(schema, new DefaultTypeNameGenerator())),
        new DefaultContractResolver(),
        CancellationToken.None);

    /// <summary>The schema with all that it refers to; a schema alone knows no <c>components</c>.</summary>
    private static JObject Strict(Schema schema)
    {
        var root = (JObject)schema.Json.DeepClone();
        root["definitions"] = References(root).Any() ? schema.Document.Root["components"]!["schemas"]!.DeepClone() : new JObject();
        foreach (var reference in References(root))
        {
            reference.Value = ((string)reference!).Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        }

        foreach (var closed in root.DescendantsAndSelf().OfType<JObject>().Where(json => json["properties"] is JObject && (string?)json["type"] == "object"))
        {
            closed["additionalProperties"] ??= false;
        }

        return root;
    }

    private static IEnumerable<JValue> References(JObject root) =>
        root.Descendants().OfType<JProperty>().Where(property => property.Name == "$ref").Select(property => (JValue)property.Value);

    /// <summary>NJsonSchema takes a date without an offset, which each reader would take for its own time.</summary>
    private sealed partial class OffsetIsStated : IFormatValidator
    {
        public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.DateTimeExpected;

        public string Format => JsonFormatStrings.DateTime;

        public bool IsValid(string value, JTokenType tokenType) =>
            Instant().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _);

        [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
        private static partial Regex Instant();
    }
}
