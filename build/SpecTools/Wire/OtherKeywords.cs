using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>A keyword that no rule knows breaks until somebody looked: no difference may slip through for want of a rule.</summary>
internal static class OtherKeywords
{
    private static readonly HashSet<string> Known =
    [
        "type", "format", "nullable", "enum", "pattern", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength",
        "minItems", "maxItems", "items", "properties", "required", "additionalProperties", "readOnly", "writeOnly", "title", "description", "example", "externalDocs", "deprecated",
    ];

    public static void Compare(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        var (oldOnes, newOnes) = (Of(old), Of(now));
        foreach (var keyword in oldOnes.Keys.Union(newOnes.Keys).Where(keyword => !JsonNode.DeepEquals(oldOnes.GetValueOrDefault(keyword), newOnes.GetValueOrDefault(keyword))))
        {
            Compare(keyword, isSame: false, spot);
        }
    }

    public static void Compare<T>(string keyword, IDictionary<string, T>? old, IDictionary<string, T>? now, Spot spot)
        where T : IOpenApiSerializable => Compare(keyword, JsonNode.DeepEquals(Json(old), Json(now)), spot);

    public static void Compare(string keyword, bool isSame, Spot spot)
    {
        if (!isSame)
        {
            spot.Report("keyword", $"`{keyword}` differs", Verdict.Breaking, "no rule of this tool knows the keyword");
        }
    }

    private static Dictionary<string, JsonNode?> Of(IOpenApiSchema schema) => ((JsonObject)Json(schema is OpenApiSchemaReference { Target: { } target } ? target : schema))
        .Where(keyword => !Known.Contains(keyword.Key) && !keyword.Key.StartsWith("x-", StringComparison.Ordinal))
        .ToDictionary(keyword => keyword.Key, keyword => keyword.Value);

    private static JsonObject Json<T>(IDictionary<string, T>? entries)
        where T : IOpenApiSerializable => Notation.Entries((entries ?? new Dictionary<string, T>()).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Json(entry.Value))));

    private static JsonNode Json(IOpenApiSerializable part)
    {
        using var text = new StringWriter();
        part.SerializeAsV3(new OpenApiJsonWriter(text));
        return JsonNode.Parse(text.ToString())!;
    }
}
