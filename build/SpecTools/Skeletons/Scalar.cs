using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>A scalar of a document as text.</summary>
internal static class Scalar
{
    public static string Text(JsonNode? value) => value?.ToString() ?? "";

    /// <summary>Text in quotes, so that digits and dates stay text.</summary>
    public static string Yaml(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? $"'{Text(value).Replace("'", "''", StringComparison.Ordinal)}'" : value?.ToJsonString() ?? "null";

    /// <summary>A value of the schema's type; a text is a placeholder.</summary>
    public static JsonNode Sample(JsonObject schema) => ((string?)schema["type"], (string?)schema["format"]) switch
    {
        ("integer" or "number", _) => 1,
        ("boolean", _) => true,
        ("string", "date-time") => "2026-03-02T09:30:00+01:00",
        _ => Placeholder.Text,
    };
}
