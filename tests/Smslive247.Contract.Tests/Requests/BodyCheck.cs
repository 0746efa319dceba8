namespace Smslive247.ContractTests.Requests;

/// <summary>Compares the body of a request with the document and the arguments.</summary>
internal static class BodyCheck
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new() { DateParseHandling = DateParseHandling.None });

    public static async Task<IReadOnlyList<string>> FaultsAsync(Operation operation, JToken? due, StubRequest request)
    {
        if (operation.Body is not { } body)
        {
            return request.Body.Length == 0 ? [] : ["a body is sent, and the document has none"];
        }

        if (body.IsForm)
        {
            return await FormCheck.FaultsAsync(body.Schema!, due!, request);
        }

        if (!body.IsJson)
        {
            return [$"no check knows bodies of {body.MediaType}"];
        }

        using var reader = new JsonTextReader(new StringReader(request.Body));
        var faults = body.Schema!.Faults(Serializer.Deserialize<JToken>(reader)!);
        return [.. faults.Concat(JsonComparison.Differences(due!.ToString(Formatting.None), request.Body)).Select(fault => $"body: {fault}")];
    }
}
