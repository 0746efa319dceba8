using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>Removes entries without a value or of the wrong kind, such as an empty <c>get:</c> or a text for a number: readers fail at them.</summary>
internal sealed class DocumentStructure
{
    /// <summary>The values below these keys are data, which may be null, and where <c>$ref</c> is text.</summary>
    private static readonly string[] Data = ["example", "examples", "default", "enum", "const"];

    /// <summary>The keys below these are names, and their values objects.</summary>
    private static readonly string[] Maps = ["paths", "properties", "responses", "content", "headers", "schemas", "requestBodies", "securitySchemes", "encoding", "links", "callbacks", "variables", "definitions", "securityDefinitions"];

    /// <summary>The keys below these are names, and their values texts or lists of texts.</summary>
    private static readonly string[] TextMaps = ["mapping", "scopes"];

    private static readonly string[] Objects = [.. Maps, .. TextMaps, "info", "contact", "license", "externalDocs", "discriminator", "components", "schema", "items", "not", "requestBody", "flows", "get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly string[] Lists = ["servers", "security", "allOf", "oneOf", "anyOf", "parameters"];

    /// <summary>The values below these are schemas, or maps or lists of schemas.</summary>
    private static readonly string[] Schemas = ["schema", "schemas", "definitions", "properties", "items", "not", "additionalProperties", "allOf", "oneOf", "anyOf"];

    private readonly List<DocumentError> errors;
    private readonly bool isJsonSchema;

    private DocumentStructure(JsonObject root, List<DocumentError> errors)
    {
        this.errors = errors;
        isJsonSchema = root["openapi"]?.ToString() is { } version && version.StartsWith("3.", StringComparison.Ordinal) && !version.StartsWith("3.0", StringComparison.Ordinal);
    }

    public static bool IsData(string key) => Data.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether the keys below this one are names: <paramref name="value"/>'s own, because the parameters of an operation are a list.</summary>
    public static bool IsMap(string key, JsonNode? value) => value is JsonObject && (Maps.Contains(key) || TextMaps.Contains(key) || key == "parameters");

    public static void Repair(JsonObject root, List<DocumentError> errors) => new DocumentStructure(root, errors).Repair(root, "#", isMap: false, isSchema: false);

    private void Repair(JsonObject json, string pointer, bool isMap, bool isSchema)
    {
        foreach (var (key, value) in json.Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal)).ToArray())
        {
            if (!isMap && Data.Contains(key) && (key != "enum" || value is JsonArray))
            {
                continue;
            }

            if (FindProblem(key, value, isMap, isSchema) is { } problem)
            {
                Replace(json, key, pointer, problem);
            }
            else
            {
                RepairBelow(key, value!, $"{pointer}/{DocumentError.Escape(key)}", isMap, isSchema);
            }
        }
    }

    /// <summary>A number or a truth value may be read as a text.</summary>
    private void Replace(JsonObject json, string key, string pointer, string problem)
    {
        var text = problem == "is not a text" && json[key] is JsonValue value && key != "$ref" ? value.ToJsonString() : null;
        json.Remove(key);
        if (text is not null)
        {
            json[key] = text;
        }

        errors.Add(new(pointer, $"{InlineCode.Quote(key)} {problem}; it is {(text is null ? "ignored" : "read as one")}"));
    }

    private void RepairBelow(string key, JsonNode value, string pointer, bool isMap, bool isSchema)
    {
        switch (value)
        {
            case JsonArray list:
                RepairItems(key, list, pointer);
                break;
            case JsonObject texts when !isMap && TextMaps.Contains(key):
                RemoveOthers(texts, pointer, KeywordKinds.IsText, "is not a text");
                break;
            case JsonObject child:
                Repair(child, pointer, !isMap && (Maps.Contains(key) || key == "parameters"), isMap ? isSchema : Schemas.Contains(key));
                break;
        }
    }

    /// <summary>The parameters of an operation are a list, and those of the components a map.</summary>
    private string? FindProblem(string key, JsonNode? value, bool isMap, bool isSchema) => value switch
    {
        null => "has no value",
        not JsonObject when isMap || Objects.Contains(key) => "is not an object",
        JsonObject when !isMap && key == "parameters" => null,
        not JsonArray when !isMap && Lists.Contains(key) => "is not a list",
        _ when !isMap && KeywordKinds.FindMissing(key, value, isSchema, isJsonSchema) is { } kind => $"is not {kind}",
        _ => null,
    };

    private void RepairItems(string key, JsonArray list, string pointer)
    {
        if (list.RemoveAll(item => item is null || (Lists.Contains(key) && item is not JsonObject)) > 0)
        {
            errors.Add(new(pointer, "an item is not an object; it is ignored"));
        }

        foreach (var (index, item) in list.Index())
        {
            if (item is JsonObject names && key == "security")
            {
                RemoveOthers(names, $"{pointer}/{index}", KeywordKinds.IsListOfTexts, "is not a list of texts");
            }
            else if (item is JsonObject json)
            {
                Repair(json, $"{pointer}/{index}", isMap: false, Schemas.Contains(key));
            }
        }
    }

    private void RemoveOthers(JsonObject json, string pointer, Predicate<JsonNode?> isAllowed, string problem)
    {
        foreach (var (key, _) in json.Where(entry => !isAllowed(entry.Value)).ToArray())
        {
            json.Remove(key);
            errors.Add(new(pointer, $"{InlineCode.Quote(key)} {problem}; it is ignored"));
        }
    }
}
