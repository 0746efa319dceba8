namespace Smslive247.ContractTests.Responses;

public sealed class BrokenTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "broken";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.IsJson;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => BrokenResponse.Of(operation).Select(answer => answer.Name);

    [Theory, OperationCases]
    public async Task Call_ResponseThatBreaksItsSchema_ThrowsContractException(ContractCase @case)
    {
        var operation = @case.Operation;
        var answer = BrokenResponse.Of(operation).Single(answer => answer.Name == @case.Name);

        var exception = await Record.ExceptionAsync(() => CallAsync(operation, StubResponse.Json(answer.Body)));

        if (exception is not Smslive247ContractException fault)
        {
            Assert.Fail($"{@case}: {exception?.ToString() ?? "it was read"}, where Smslive247ContractException is due for\n  {answer.Body}");
            return;
        }

        Assert.Equal(operation.Id, fault.OperationId);
        Assert.Equal(!operation.IsRepeatable, fault.MayHaveBeenSent);
        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
        Assert.Equal(answer.Body.Length == 0 ? null : answer.Body, fault.ResponseBody);
    }
}
