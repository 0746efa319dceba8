namespace Smslive247.ContractTests.Responses;

/// <summary>A shape of the response that the service may send, and the envelope that the client must return.</summary>
internal sealed record ShapedResponse(string Name, string Body, string Expected, IReadOnlyDictionary<string, string> Headers)
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>Paging as the deployed service states it; the totals follow from 90 items at 20 a page.</summary>
    private static readonly Dictionary<string, string> Stated = new() { ["X-Page-Number"] = "2", ["X-Page-Size"] = "20", ["X-Total-Count"] = "90" };

    private static readonly JObject StatedPaging = new() { ["pageNo"] = 2, ["pageSize"] = 20, ["totalCount"] = 90, ["totalPages"] = 5 };

    public static IEnumerable<ShapedResponse> Of(Operation operation) =>
        from example in operation.Success.Content.Examples
        let envelope = example.Value as JObject
        where envelope?["data"] is not null
        from response in Of(example.Name, envelope)
        select response;

    public IResponseBuilder Build() =>
        Headers.Aggregate(StubResponse.Json(Body), (response, header) => response.WithHeader(header.Key, header.Value));

    private static IEnumerable<ShapedResponse> Of(string name, JObject envelope)
    {
        var data = envelope["data"]!;
        var unpaged = Envelope(data, paging: null);
        yield return new($"{name}, enveloped", Text(envelope), Text(envelope), None);
        yield return new($"{name}, bare", Text(data), unpaged, None);
        if (data is not JArray)
        {
            yield break;
        }

        var withoutCount = new JObject { ["pageNo"] = 2, ["pageSize"] = 20 };
        yield return new($"{name}, enveloped without paging", unpaged, unpaged, None);
        yield return new($"{name}, enveloped, paging in headers", unpaged, Envelope(data, StatedPaging), Stated);
        yield return new($"{name}, bare, paging in headers", Text(data), Envelope(data, StatedPaging), Stated);
        yield return new($"{name}, bare, paging in headers without a count", Text(data), Envelope(data, withoutCount), Without("X-Total-Count"));
        yield return new($"{name}, bare, count alone in headers", Text(data), unpaged, Without("X-Page-Number", "X-Page-Size"));
        yield return new($"{name}, paging of the body before that of headers", Text(envelope), Text(envelope), Stated);
        yield return new($"{name}, bare and empty", "[]", Envelope(new JArray(), paging: null), None);
    }

    private static Dictionary<string, string> Without(params string[] names) => Stated.ExceptBy(names, header => header.Key).ToDictionary();

    private static string Envelope(JToken data, JObject? paging)
    {
        var envelope = new JObject { ["data"] = data.DeepClone() };
        if (paging is not null)
        {
            envelope["paging"] = paging.DeepClone();
        }

        return Text(envelope);
    }

    private static string Text(JToken json) => json.ToString(Formatting.None);
}
