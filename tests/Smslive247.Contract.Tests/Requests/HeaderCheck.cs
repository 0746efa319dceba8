namespace Smslive247.ContractTests.Requests;

/// <summary>Compares the headers of a request with the document.</summary>
internal static class HeaderCheck
{
    public static IEnumerable<string> Faults(Operation operation, StubRequest request) =>
    [
        .. Differ("Authorization", operation.IsAnonymous ? null : "Bearer test-key", request.Header("Authorization")),

        // Errors are JSON, even if a success has no body.
        .. Differ("Accept", operation.Success.Content.MediaType ?? "application/json", request.Header("Accept")),
        .. Differ("Content-Type", operation.Body?.MediaType, request.MediaType),
        .. operation.Parameters.Where(parameter => parameter.In is not ("path" or "query"))
            .Select(parameter => $"no check knows parameters in a {parameter.In}: {parameter.Name}"),
    ];

    private static IEnumerable<string> Differ(string header, string? due, string? sent) =>
        due == sent ? [] : [$"the header {header} is {sent ?? "absent"}, the document has {due ?? "none"}"];
}
