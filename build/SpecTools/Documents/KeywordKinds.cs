using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>The kinds of values that keywords have. Readers fail at others, or ignore them without a word.</summary>
internal static class KeywordKinds
{
    private static readonly string[] Texts =
    [
        "openapi", "swagger", "title", "description", "summary", "version", "termsOfService", "url", "email", "host", "basePath", "operationId", "name", "in", "style", "collectionFormat",
        "format", "pattern", "scheme", "bearerFormat", "flow", "openIdConnectUrl", "authorizationUrl", "tokenUrl", "refreshUrl", "propertyName", "contentType", "operationRef", "$ref",
    ];

    private static readonly string[] Booleans = ["nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems", "allowEmptyValue", "allowReserved", "explode"];

    private static readonly string[] Integers = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

    private static readonly string[] Numbers = ["minimum", "maximum", "multipleOf"];

    private static readonly string[] Exclusive = ["exclusiveMinimum", "exclusiveMaximum"];

    /// <param name="key">The keyword.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isSchema">Whether it is one of a schema.</param>
    /// <param name="isJsonSchema">Whether schemas are those of JSON Schema, as from OpenAPI 3.1 on.</param>
    /// <returns>The kind that it has to have; null if it has it, or if any is possible.</returns>
    public static string? FindMissing(string key, JsonNode value, bool isSchema, bool isJsonSchema) => key switch
    {
        _ when Texts.Contains(key) => Require(IsText(value), "a text"),
        _ when Booleans.Contains(key) => Require(IsBoolean(value), "true or false"),
        _ when Integers.Contains(key) => Require(IsInteger(value), "an integer of 32 bits"),
        _ when Numbers.Contains(key) => Require(IsNumber(value), "a number"),
        _ when Exclusive.Contains(key) => isJsonSchema ? Require(IsNumber(value), "a number") : Require(IsBoolean(value), "true or false"),
        "additionalProperties" => Require(IsBoolean(value) || value is JsonObject, "true, false or an object"),
        "required" => isSchema ? Require(IsListOfTexts(value), "a list of texts") : Require(IsBoolean(value), "true or false"),
        "type" => Require(IsText(value) || (isJsonSchema && IsListOfTexts(value)), "a text"),
        "enum" => Require(value is JsonArray, "a list"),
        _ => null,
    };

    public static bool IsText(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String;

    public static bool IsListOfTexts(JsonNode? value) => value is JsonArray list && list.All(IsText);

    private static string? Require(bool isMet, string kind) => isMet ? null : kind;

    private static bool IsBoolean(JsonNode value) => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool IsNumber(JsonNode value) => value.GetValueKind() == JsonValueKind.Number;

    private static bool IsInteger(JsonNode value) => IsNumber(value) && int.TryParse(value.ToJsonString(), out _);
}
