namespace Smslive247.ContractTests.Lists;

/// <summary>Each list that is fetched ahead learns of a 429, though the try that follows succeeds.</summary>
public sealed class PaceTests : IContractKind
{
    private const int Pages = 10;

    static string IContractKind.Kind => "pace";

    static bool IContractKind.AppliesTo(Operation operation) => operation.IsPaged;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ["429"];

    [Theory, OperationCases]
    public async Task ListAll_RateLimitedOnce_HasOneRequestUnderWay(ContractCase @case)
    {
        var operation = @case.Operation;
        var pageSize = Math.Max(2, operation.PageSizeParameter!.Schema.Minimum ?? 0);
        using var handler = new StubHandler(
            (_, _) => Task.FromResult(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}")),
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
        var answer = StubHandler.Answer(HttpStatusCode.OK, JsonConvert.SerializeObject(items));
        answer.Headers.Add("X-Page-Number", $"{pageNo}");
        answer.Headers.Add("X-Page-Size", $"{pageSize}");
        answer.Headers.Add("X-Total-Count", $"{Pages * pageSize}");
        return answer;
    }

    private static string PageIn(Operation operation, string request) => request.Split($"{operation.PageParameter!.Name}=")[1].Split('&')[0];
}
