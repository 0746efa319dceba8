namespace Smslive247.ContractTests.Requests;

/// <summary>Compares the headers of a request with the document.</summary>
internal static class HeaderCheck
{
    public static IEnumerable<string> Faults(Operation operation, CallArguments arguments, StubRequest request) =>
    [
        .. Differ("Authorization", operation.IsAnonymous ? null : "Bearer test-key", request.Header("Authorization")),

        // Errors are JSON, even if a success has no body.
        .. Differ("Accept", operation.Success.Content.MediaType ?? "application/json", request.Header("Accept")),
        .. Differ("Content-Type", operation.Body?.MediaType, request.MediaType),
        .. operation.Parameters.Where(parameter => parameter.In is not ("path" or "query")).SelectMany(parameter => Faults(parameter, arguments.Parameters.GetValueOrDefault(parameter.Name), request)),
    ];

    private static IEnumerable<string> Faults(Parameter parameter, JToken? due, StubRequest request) => (due, request.Header(parameter.Name)) switch
    {
        _ when parameter.In != "header" => [$"no check knows parameters in a {parameter.In}: {parameter.Name}"],
        (null, null) => [],
        (null, _) => [$"the header {parameter.Name} is sent, though it was not given"],
        (_, null) => [$"the header {parameter.Name} is not sent"],
        ({ } value, { } text) => ValueCheck.Faults(parameter, value, text.Split(',')),
    };

    private static IEnumerable<string> Differ(string header, string? due, string? sent) =>
        due == sent ? [] : [$"the header {header} is {sent ?? "absent"}, the document has {due ?? "none"}"];
}
