using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Documents;

/// <summary>What a request or a response holds: one media type, with its schema and examples. Of several it is JSON, or else the first.</summary>
internal sealed class Content
{
    private const string Json = "application/json";

    private readonly Lazy<IReadOnlyList<Example>> examples;

    public Content(ApiDocument document, JObject holder)
    {
        var media = (holder["content"] as JObject)?.Properties().OrderByDescending(type => type.Name == Json).FirstOrDefault();
        MediaType = media?.Name;
        IsRequired = (bool?)holder["required"] ?? false;
        Schema = media is null ? null : new Schema(document, media.Value["schema"]!);
        examples = new(() =>
        [
            .. from example in (media?.Value["examples"] as JObject ?? []).Properties()

               // A clone has no parents, so that paths in it begin at the example.
               select new Example(example.Name, document.Resolve(example.Value)["value"]!.DeepClone()),
            .. media?.Value["example"] is { } single ? [new Example("example", single.DeepClone())] : Array.Empty<Example>(),
        ]);
        Headers = ((JObject?)holder["headers"] ?? []).Properties().ToDictionary(header => header.Name, header => (JObject)document.Resolve(header.Value));
    }

    /// <summary>Null where nothing is promised.</summary>
    public string? MediaType { get; }

    /// <summary>Whether a request must have the body.</summary>
    public bool IsRequired { get; }

    public bool IsJson => MediaType == Json;

    /// <summary>Whether it consists of fields and files.</summary>
    public bool IsForm => MediaType == "multipart/form-data";

    public Schema? Schema { get; }

    public IReadOnlyList<Example> Examples => examples.Value;

    /// <summary>Null where there are none.</summary>
    public JToken? FirstExample => Examples.Count > 0 ? Examples[0].Value : null;

    /// <summary>The headers of a response, as declared.</summary>
    public IReadOnlyDictionary<string, JObject> Headers { get; }
}

internal sealed record Example(string Name, JToken Value);

/// <param name="Status">The status as the document writes it; it may be <c>default</c>.</param>
/// <param name="Content">What the response holds.</param>
internal sealed record DeclaredResponse(string Status, Content Content)
{
    public bool IsSuccess => Status.StartsWith('2');
}
