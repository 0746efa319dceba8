using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares <c>x-</c> keys. Code generators read them, servers and other callers do not.</summary>
internal static class Extensions
{
    public const string Rule = "extension";

    /// <summary>The sources of an element, which are documentation.</summary>
    private static readonly string[] Evidence = ["x-evidence", "x-evidence-note"];

    public static void Compare(IDictionary<string, IOpenApiExtension>? old, IDictionary<string, IOpenApiExtension>? current, DiffContext context)
    {
        foreach (var key in (old?.Keys ?? []).Union(current?.Keys ?? []).Except(Evidence))
        {
            if (!JsonNode.DeepEquals(Value(old, key), Value(current, key)))
            {
                context.Report(Rule, $"`{key}` changed", Verdict.None, "only code generators read it");
            }
        }
    }

    private static JsonNode? Value(IDictionary<string, IOpenApiExtension>? extensions, string key) =>
        extensions?.TryGetValue(key, out var value) == true ? (value as JsonNodeExtension)?.Node : null;
}
