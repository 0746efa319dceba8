namespace Smslive247.ContractTests.Lists;

/// <summary>A 429 stops the prefetch of each list, even if the retry succeeds.</summary>
public sealed class RateLimitTests : IContractKind
{
    private const int Pages = 10;

    static string IContractKind.Kind => "rate limit";

    static bool IContractKind.AppliesTo(Operation operation) => operation.IsPaged;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ["429"];

    [Theory, OperationCases]
    public async Task ListAll_RateLimitedOnce_HasOneRequestUnderWay(ContractCase @case)
    {
        var operation = @case.Operation;
        var pageSize = Math.Max(2, operation.PageSizeParameter!.Schema.Minimum ?? 0);
        using var handler = new StubHandler(
            (_, _) => Task.FromResult(StubHandler.Response(HttpStatusCode.TooManyRequests, "{}")),
            (_, _) => Task.FromResult(Page(operation, 1, pageSize)),
            (_, _) => Task.FromResult(Page(operation, 2, pageSize)));
        var options = new Smslive247Options { ApiKey = "test-key", MaxRetries = 1, RetryDelay = TimeSpan.FromMilliseconds(1) };
        using var client = new GeneratedClient(operation.Document.Version, options, handler);
        var twin = new ListAllMethod(operation);

        await ListAllMethod.ReadFirstPageAsync(client.Invoke(operation.Tag, twin.Name, twin.Arguments(pageSize)), prefetch: 4);

        Assert.Equal(["1", "1", "2"], handler.Requests.Select(request => PageIn(operation, request)));
    }

    private static HttpResponseMessage Page(Operation operation, int pageNo, int pageSize)
    {
        var items = ListItems.Of(operation, Pages * pageSize).Skip((pageNo - 1) * pageSize).Take(pageSize);
        var response = StubHandler.Response(HttpStatusCode.OK, JsonConvert.SerializeObject(items));
        response.Headers.Add("X-Page-Number", $"{pageNo}");
        response.Headers.Add("X-Page-Size", $"{pageSize}");
        response.Headers.Add("X-Total-Count", $"{Pages * pageSize}");
        return response;
    }

    private static string PageIn(Operation operation, string request) => request.Split($"{operation.PageParameter!.Name}=")[1].Split('&')[0];
}
