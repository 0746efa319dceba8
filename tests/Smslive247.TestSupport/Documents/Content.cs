namespace Smslive247.TestSupport.Documents;

/// <summary>The content of a request or a response: at most one media type, with its schema and examples.</summary>
public sealed class Content(ApiDocument document, JToken holder)
{
    private readonly JProperty? media = (holder["content"] as JObject)?.Properties().Single();

    /// <summary>Null if there is no content.</summary>
    public string? MediaType => media?.Name;

    public bool IsJson => MediaType == "application/json";

    public bool IsForm => MediaType == "multipart/form-data";

    public Schema? Schema => field ??= media is null ? null : new(document, media.Value["schema"]!);

    /// <summary>Clones, so that JSON paths begin at the example.</summary>
    public IReadOnlyList<Example> Examples => field ??=
    [
        .. from example in (media?.Value["examples"] as JObject ?? []).Properties()
           select new Example(example.Name, document.Resolve(example.Value)["value"]!.DeepClone()),
    ];

    public JToken? FirstExample => Examples.Count > 0 ? Examples[0].Value : null;

    public IReadOnlyDictionary<string, JToken> Headers => field ??= ((JObject?)holder["headers"] ?? []).Properties().ToDictionary(header => header.Name, header => document.Resolve(header.Value));

    public IReadOnlyDictionary<string, string> ExampleHeaders =>
        Headers.Where(header => header.Value["example"] is not null).ToDictionary(header => header.Key, header => (string)header.Value["example"]!);
}

public sealed record Example(string Name, JToken Value);
