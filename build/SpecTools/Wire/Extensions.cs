using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares <c>x-</c> keys. Code generators read them, servers and callers do not.</summary>
internal static class Extensions
{
    public const string Rule = "extension";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sources of an element, which are documentation.</summary>
    private static readonly string[] Evidence = ["x-evidence", "x-evidence-note"];

    public static void Compare(IDictionary<string, IOpenApiExtension>? old, IDictionary<string, IOpenApiExtension>? current, DiffContext context)
    {
        foreach (var key in (old?.Keys ?? []).Union(current?.Keys ?? []).Except(Evidence))
        {
            if (!JsonNode.DeepEquals(Value(old, key), Value(current, key)))
            {
                Report(key, Value(old, key), Value(current, key), context);
            }
        }
    }

    private static void Report(string key, JsonNode? old, JsonNode? current, DiffContext context)
    {
        var effect = ExtensionEffect.Find(key, old, current);
        (context with { Direction = null }).ReportWithBehavior(Rule, $"{InlineCode.Quote(key)}: {Format(old)} → {Format(current)}", effect.Wire, effect.Reason, effect.CSharp, effect.Behavior);
    }

    private static string Format(JsonNode? value) => value is null ? "none" : $"`{(value is JsonValue ? value.ToString() : value.ToJsonString(Options))}`";

    private static JsonNode? Value(IDictionary<string, IOpenApiExtension>? extensions, string key) =>
        extensions?.TryGetValue(key, out var value) == true ? (value as JsonNodeExtension)?.Node : null;
}
