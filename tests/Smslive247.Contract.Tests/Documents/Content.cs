using Newtonsoft.Json.Linq;

namespace Smslive247.ContractTests.Documents;

/// <summary>What a request or an answer holds: at most one media type, with its schema and examples.</summary>
internal sealed class Content
{
    public Content(ApiDocument document, JObject holder)
    {
        var media = (holder["content"] as JObject)?.Properties().Single();
        MediaType = media?.Name;
        Schema = media is null ? null : new Schema(document, media.Value["schema"]!);
        Examples =
        [
            .. from example in (media?.Value["examples"] as JObject ?? []).Properties()

               // A clone has no parents, so that paths in it begin at the example.
               select new Example(example.Name, document.Resolve(example.Value)["value"]!.DeepClone()),
        ];
        Headers = ((JObject?)holder["headers"] ?? []).Properties()
            .Select(header => (header.Name, (string?)document.Resolve(header.Value)["example"]))
            .Where(header => header.Item2 is not null).ToDictionary(header => header.Name, header => header.Item2!);
    }

    /// <summary>Null where nothing is promised.</summary>
    public string? MediaType { get; }

    public bool IsJson => MediaType == "application/json";

    /// <summary>Whether it consists of fields and files.</summary>
    public bool IsForm => MediaType == "multipart/form-data";

    public Schema? Schema { get; }

    public IReadOnlyList<Example> Examples { get; }

    /// <summary>Null where there are none.</summary>
    public JToken? FirstExample => Examples.Count > 0 ? Examples[0].Value : null;

    /// <summary>Headers of an answer that have an example.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }
}

internal sealed record Example(string Name, JToken Value);

/// <param name="Status">The status as the document writes it; it may be <c>default</c>.</param>
internal sealed record DeclaredResponse(string Status, Content Content)
{
    public bool IsSuccess => Status.StartsWith('2');
}
