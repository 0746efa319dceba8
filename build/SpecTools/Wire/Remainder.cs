using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Finds what no rule compares: a difference, beyond documentation, of an operation for which no rule found one.</summary>
internal sealed class Remainder(SpecDocument old, SpecDocument current)
{
    /// <summary>Rules compare these completely, wherever the document states them.</summary>
    private static readonly string[] Covered = ["operationId", "security", "servers"];

    private static readonly string[] Parts = ["openapi", "info", "paths", "components", .. Covered];

    private readonly JsonNode oldRoot = Normalizer.Normalize(old);
    private readonly JsonNode newRoot = Normalizer.Normalize(current);

    public bool HasUnknown(OperationPair pair) => !JsonNode.DeepEquals(Without(Covered, Find(oldRoot, pair.Old)), Without(Covered, Find(newRoot, pair.New)));

    /// <summary>Whether anything outside the operations differs.</summary>
    public bool HasUnknownPart => !JsonNode.DeepEquals(Without(Parts, oldRoot), Without(Parts, newRoot));

    private static JsonNode? Find(JsonNode root, SpecOperation operation) => root["paths"]?[operation.Path]?[operation.Method.ToLowerInvariant()];

    private static JsonObject Without(string[] keys, JsonNode? node) =>
        new((node as JsonObject ?? []).Where(entry => !keys.Contains(entry.Key)).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));
}
