using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Documents;

/// <summary>Removes entries without a value or of the wrong kind, such as an empty <c>get:</c> or a text for an object: readers fail at them.</summary>
internal static class DocumentStructure
{
    /// <summary>The values below these keys are data, which may be null, and where <c>$ref</c> is text.</summary>
    private static readonly string[] Data = ["example", "examples", "default", "enum", "const"];

    /// <summary>The keys below these are names, and their values objects.</summary>
    private static readonly string[] Maps = ["paths", "properties", "responses", "content", "headers", "schemas", "requestBodies", "securitySchemes", "encoding", "links", "variables", "definitions", "securityDefinitions"];

    private static readonly string[] Objects = [.. Maps, "info", "components", "schema", "items", "requestBody", "flows", "get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly string[] Lists = ["servers", "security", "allOf", "oneOf", "anyOf", "parameters"];

    public static bool IsData(string key) => Data.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    public static void Repair(JsonObject json, List<DocumentError> errors) => Repair(json, "#", isMap: false, errors);

    private static void Repair(JsonObject json, string pointer, bool isMap, List<DocumentError> errors)
    {
        foreach (var (key, value) in json.Where(entry => isMap ? !entry.Key.StartsWith("x-", StringComparison.Ordinal) : !IsData(entry.Key)).ToArray())
        {
            if (FindProblem(key, value, isMap) is { } problem)
            {
                json.Remove(key);
                errors.Add(DocumentError.At(pointer, $"`{key}` {problem}; it is ignored"));
            }
            else if (value is JsonArray list)
            {
                RepairItems(key, list, $"{pointer}/{DocumentError.Escape(key)}", errors);
            }
            else if (value is JsonObject child)
            {
                Repair(child, $"{pointer}/{DocumentError.Escape(key)}", !isMap && (Maps.Contains(key) || key == "parameters"), errors);
            }
        }
    }

    /// <summary>The parameters of an operation are a list, and those of the components a map.</summary>
    private static string? FindProblem(string key, JsonNode? value, bool isMap) => value switch
    {
        null => "has no value",
        not JsonObject when isMap || Objects.Contains(key) => "is not an object",
        JsonObject when !isMap && key == "parameters" => null,
        not JsonArray when !isMap && Lists.Contains(key) => "is not a list",
        _ => null,
    };

    private static void RepairItems(string key, JsonArray list, string pointer, List<DocumentError> errors)
    {
        if (list.RemoveAll(item => item is null || (Lists.Contains(key) && item is not JsonObject)) > 0)
        {
            errors.Add(DocumentError.At(pointer, "an item is not an object; it is ignored"));
        }

        foreach (var (index, item) in list.Index())
        {
            if (item is JsonObject json)
            {
                Repair(json, $"{pointer}/{index}", isMap: false, errors);
            }
        }
    }
}
