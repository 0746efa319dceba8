using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares keywords that no rule covers. A change is breaking until a maintainer has checked it, so that none is missed.</summary>
internal static class OtherKeywords
{
    private static readonly HashSet<string> KnownKeywords =
    [
        "type", "format", "nullable", "enum", "pattern", "default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength",
        "minItems", "maxItems", "items", "properties", "required", "additionalProperties", "readOnly", "writeOnly", "title", "description", "example", "externalDocs", "deprecated",
    ];

    public static void Compare(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        var (oldKeywords, newKeywords) = (Read(old), Read(current));
        foreach (var keyword in oldKeywords.Keys.Union(newKeywords.Keys))
        {
            Compare(keyword, JsonNode.DeepEquals(oldKeywords.GetValueOrDefault(keyword), newKeywords.GetValueOrDefault(keyword)), context);
        }
    }

    public static void Compare<T>(string keyword, IDictionary<string, T>? old, IDictionary<string, T>? current, DiffContext context)
        where T : IOpenApiSerializable => Compare(keyword, JsonNode.DeepEquals(Serialize(old), Serialize(current)), context);

    public static void Compare(string keyword, bool isSame, DiffContext context)
    {
        if (!isSame)
        {
            context.Report("keyword", $"{InlineCode.Quote(keyword)} changed", Verdict.Breaking, "no rule covers this keyword; a maintainer must check it");
        }
    }

    private static Dictionary<string, JsonNode?> Read(IOpenApiSchema schema) => ((JsonObject)Serialize(schema is OpenApiSchemaReference { Target: { } target } ? target : schema))
        .Where(keyword => !KnownKeywords.Contains(keyword.Key) && !keyword.Key.StartsWith("x-", StringComparison.Ordinal))
        .ToDictionary(keyword => keyword.Key, keyword => keyword.Value);

    private static JsonObject Serialize<T>(IDictionary<string, T>? entries)
        where T : IOpenApiSerializable => Normalizer.NormalizeEntries((entries ?? new Dictionary<string, T>()).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Serialize(entry.Value))));

    private static JsonNode Serialize(IOpenApiSerializable element)
    {
        using var text = new StringWriter();
        element.SerializeAsV3(new OpenApiJsonWriter(text));
        return JsonNode.Parse(text.ToString())!;
    }
}
