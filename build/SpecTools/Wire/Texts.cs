using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Wire;

/// <summary>The words for people in a part of a document, by their places.</summary>
internal sealed class Texts
{
    private static readonly HashSet<string> Keywords = ["title", "summary", "description", "example", "examples", "externalDocs", "contact", "license", "termsOfService", "tags"];

    /// <summary>Under these keys stand names, which may be spelt like a keyword.</summary>
    private static readonly HashSet<string> Maps = ["properties", "schemas", "parameters", "responses", "headers", "requestBodies", "securitySchemes", "content"];

    private readonly HashSet<string> places = [];
    private readonly Dictionary<string, string> words = [];

    public Texts(JsonNode part) => Walk(part, "", isMap: false);

    public IReadOnlyDictionary<string, string> Words => words;

    public static bool IsWord(string key) => Keywords.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    public static bool IsMap(string key) => Maps.Contains(key);

    /// <summary>Whether there is something that could have a text in this place.</summary>
    public bool HasParentOf(string place) => places.Contains(place[..place.LastIndexOf('/')]);

    private void Walk(JsonNode? node, string path, bool isMap)
    {
        places.Add(path);
        var children = node switch
        {
            JsonObject json => json.Select(entry => (entry.Key, entry.Value)),
            JsonArray list => list.Select((item, index) => (Key: $"{index}", Value: item)),
            _ => [],
        };
        foreach (var (key, value) in children)
        {
            // As in a JSON pointer.
            var below = $"{path}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (!isMap && IsWord(key))
            {
                words[below] = value?.ToJsonString() ?? "null";
            }
            else
            {
                Walk(value, below, !isMap && IsMap(key));
            }
        }
    }
}
