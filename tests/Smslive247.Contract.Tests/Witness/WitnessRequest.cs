namespace Smslive247.ContractTests.Witness;

internal static class WitnessRequest
{
    /// <summary>The differences between the request of an entry and the one sent. The order of the query does not matter.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(WitnessEntry entry, StubRequest request)
    {
        var due = entry.Request;
        var line = (string)due["line"]!;
        return
        [
            .. Differ("request line", InOrder(line), InOrder(request.Line)),
            .. Differ("Authorization", (bool)due["authorization"]! ? "Bearer test-key" : null, request.Header("Authorization")),
            .. Differ("Accept", (string?)due["accept"], request.Header("Accept")),
            .. Differ("Content-Type", (string?)due["contentType"], request.MediaType),
            .. due switch
            {
                _ when due["parts"] is JArray parts => Differ("parts", Join(parts.Select(Part)), Join(await request.PartsAsync())),
                _ when due["body"] is { } body && request.Body.Length > 0 => JsonComparison.Differences(body.ToString(Formatting.None), request.Body, isExact: _ => true),
                _ => Differ("body", due["body"]?.ToString(Formatting.None) ?? "", request.Body),
            },
        ];
    }

    private static StubPart Part(JToken part) => new((string?)part["name"], (string?)part["fileName"], (string?)part["contentType"], (string)part["text"]!);

    private static string Join(IEnumerable<StubPart> parts) => string.Join("\n    ", parts);

    private static string InOrder(string line)
    {
        var parts = line.Split('?', 2);
        return parts.Length == 1 ? line : $"{parts[0]}?{string.Join('&', parts[1].Split('&').Order(StringComparer.Ordinal))}";
    }

    private static IEnumerable<string> Differ(string what, string? due, string? sent) =>
        due == sent ? [] : [$"{what}: the witness has\n    {due ?? "none"}\n  and the client sent\n    {sent ?? "none"}"];
}
