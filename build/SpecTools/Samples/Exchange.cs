using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Samples;

/// <summary>A call and the request that it sends, from the hand-written file beside the document, whose header explains the format.</summary>
internal sealed record Exchange(string Operation, JsonObject Call, JsonObject Request)
{
    /// <returns>Of each operation the exchange that is marked as its sample, else the first.</returns>
    public static IReadOnlyList<Exchange> ReadSamples(string text) =>
        [.. ((JsonArray)YamlJson.Parse(text)!).OfType<JsonObject>().OrderByDescending(IsSample).Select(Read).DistinctBy(exchange => exchange.Operation)];

    public string TextOf(string key) => Request[key]?.ToString() ?? "";

    private static bool IsSample(JsonObject entry) => entry["sample"]?.ToString() == "true";

    private static Exchange Read(JsonObject entry) => new(entry["operation"]!.ToString(), (JsonObject)entry["call"]!, (JsonObject)entry["request"]!);
}
