namespace Smslive247.SpecTools.Tests.Mutations;

/// <summary>Removes or changes each node of a document, one at a time: <c>diff</c> must report each, as something else than documentation.</summary>
public sealed class EveryNodeTests
{
    /// <summary>Keys of documentation, of names that are not sent, and what a change of leaves no OpenAPI document.</summary>
    private static readonly string[] Ignored = ["info", "openapi", "description", "tags", "scopes"];

    [Fact]
    public void Compare_NodeRemoved_IsReported() => AssertReported((parent, key) => parent.Remove(key));

    [Fact]
    public void Compare_NodeChanged_IsReported() => AssertReported((parent, key) => parent[key] = Change(parent[key]));

    private static void AssertReported(Action<JsonObject, string> mutate)
    {
        var unreported = new List<string>();
        var count = 0;
        foreach (var path in Nodes(RichApi.Document.Root, []))
        {
            var root = (JsonObject)RichApi.Document.Root.DeepClone();
            mutate((JsonObject)path.SkipLast(1).Aggregate((JsonNode)root, Child), path[^1]);
            count++;
            if (!IsReported(root))
            {
                unreported.Add(string.Join('/', path));
            }
        }

        Assert.Empty(unreported);
        Assert.InRange(count, 150, int.MaxValue);
    }

    private static JsonNode Child(JsonNode node, string key) => node is JsonArray list ? list[int.Parse(key, CultureInfo.InvariantCulture)]! : node[key]!;

    private static IEnumerable<string[]> Nodes(JsonNode? node, string[] path) => node switch
    {
        JsonObject json => json.Where(entry => !Ignored.Contains(entry.Key)).SelectMany(entry => Nodes(entry.Value, [.. path, entry.Key]).Append([.. path, entry.Key])),
        JsonArray list => list.SelectMany((item, index) => Nodes(item, [.. path, $"{index}"])),
        _ => [],
    };

    private static JsonNode? Change(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => item!.DeepClone()), "other"]),
        JsonValue value when value.TryGetValue(out bool isTrue) => !isTrue,
        JsonValue value when value.TryGetValue(out decimal number) => number + 1,
        JsonValue value => value + "2",
        _ => null,
    };

    /// <summary>A document that is no longer valid is refused.</summary>
    private static bool IsReported(JsonObject root)
    {
        try
        {
            var differences = DocumentComparison.Compare(RichApi.Document, SpecDocument.Parse("mutant.json", root.ToJsonString()));
            return differences.Any(difference => difference.Rule != DocumentComparison.DocumentationRule);
        }
        catch (SpecException)
        {
            return true;
        }
    }
}
