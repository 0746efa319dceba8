namespace Smslive247.ContractTests.Responses;

/// <summary>An example of an error in the document, with one of its statuses.</summary>
internal sealed record ErrorResponse(int Status, string Example, JToken Body, IReadOnlyDictionary<string, string> Headers)
{
    // The "default" of the document applies to every status that it does not list.
    private static readonly int[] Others = [409, 500, 503];

    public string Name => $"{Status} {Example}";

    public TimeSpan? RetryAfter => Headers.TryGetValue("Retry-After", out var seconds) ? TimeSpan.FromSeconds(int.Parse(seconds)) : null;

    public static IEnumerable<ErrorResponse> Of(Operation operation) =>
        from response in operation.Errors
        from status in response.Status == "default" ? Others : [int.Parse(response.Status)]
        from example in response.Content.Examples
        select new ErrorResponse(status, example.Name, example.Value, response.Content.ExampleHeaders);

    public static Type ExceptionFor(int status) => status switch
    {
        400 or 422 => typeof(Smslive247ValidationException),
        401 or 403 => typeof(Smslive247AuthenticationException),
        402 => typeof(Smslive247InsufficientCreditException),
        404 => typeof(Smslive247NotFoundException),
        429 => typeof(Smslive247RateLimitException),
        >= 500 => typeof(Smslive247ServerException),
        _ => typeof(Smslive247ApiException),
    };

    public IResponseBuilder Build() =>
        Headers.Aggregate(StubResponse.Json(Body.ToString(Formatting.None), Status), (response, header) => response.WithHeader(header.Key, header.Value));
}
