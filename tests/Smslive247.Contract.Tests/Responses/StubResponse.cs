namespace Smslive247.ContractTests.Responses;

/// <summary>The responses of the service.</summary>
internal static class StubResponse
{
    /// <summary>The first success example, for tests that do not depend on it.</summary>
    public static IResponseBuilder Success(Operation operation) => Success(operation, operation.Success.Content.FirstExample);

    public static IResponseBuilder Success(Operation operation, JToken? example)
    {
        var response = operation.Success.Content.ExampleHeaders.Aggregate(
            Response.Create().WithStatusCode(int.Parse(operation.Success.Status)),
            (response, header) => response.WithHeader(header.Key, header.Value));
        return operation.Success.Content is not { MediaType: { } type } content || example is null
            ? response
            : response.WithHeader("Content-Type", type).WithBody(content.IsJson ? example.ToString(Formatting.None) : (string)example!);
    }

    public static IResponseBuilder Json(string body, int status = 200) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(body);
}
