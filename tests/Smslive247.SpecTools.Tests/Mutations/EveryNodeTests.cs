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

    [Fact]
    public void Compare_NodeOfAnotherKind_IsReported() => AssertReported((parent, key) => parent[key] = parent[key] is JsonValue ? new JsonObject { ["other"] = "a" } : "other");

    [Fact]
    public void Compare_NodeOfAVendorOfAnotherKind_IsReported() =>
        AssertReported((parent, key) => parent[key] = parent[key] is JsonValue ? new JsonArray(new JsonArray("other")) : false, SpecDocument.ParseLenient);

    private static void AssertReported(Action<JsonObject, string> mutate, Func<string, string, SpecDocument>? parse = null)
    {
        var unreported = new List<string>();
        var count = 0;
        foreach (var path in Nodes(RichApi.Document.Root, []))
        {
            var root = (JsonObject)RichApi.Document.Root.DeepClone();
            mutate((JsonObject)path.SkipLast(1).Aggregate((JsonNode)root, Child), path[^1]);
            count++;
            if (!IsReported(root, parse ?? SpecDocument.Parse))
            {
                unreported.Add(string.Join('/', path));
            }
        }

        Assert.True(unreported.Count == 0, string.Join(Environment.NewLine, unreported));
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

    /// <summary>A document that is no longer valid is refused; a vendor's has errors.</summary>
    private static bool IsReported(JsonObject root, Func<string, string, SpecDocument> parse)
    {
        try
        {
            var mutant = parse("mutant.json", root.ToJsonString());
            return DocumentComparison.Compare(RichApi.Document, mutant).Any(difference => difference.Rule != DocumentComparison.DocumentationRule) || mutant.Errors.Count > 0;
        }
        catch (SpecException)
        {
            return true;
        }
    }
}
