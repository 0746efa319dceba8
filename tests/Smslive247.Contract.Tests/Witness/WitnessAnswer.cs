namespace Smslive247.ContractTests.Witness;

internal static class WitnessAnswer
{
    /// <summary>What the service answers in an entry.</summary>
    public static IResponseBuilder Of(WitnessEntry entry)
    {
        var answer = entry.Answer;
        var response = Response.Create().WithStatusCode((int)answer["status"]!);
        foreach (var header in ((JObject?)answer["headers"] ?? []).Properties())
        {
            response = response.WithHeader(header.Name, (string)header.Value!);
        }

        return ((string?)answer["text"] ?? answer["body"]?.ToString(Formatting.None)) is { } body
            ? response.WithHeader("Content-Type", (string?)answer["contentType"] ?? "application/json").WithBody(body)
            : response;
    }
}
