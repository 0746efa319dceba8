namespace Smslive247.ContractTests.Responses;

public sealed class BrokenTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "broken";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.IsJson;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => BrokenResponse.Of(operation).Select(response => response.Name);

    [Theory, OperationCases]
    public async Task Call_ResponseThatBreaksItsSchema_ThrowsContractException(ContractCase @case)
    {
        var operation = @case.Operation;
        var response = BrokenResponse.Of(operation).Single(response => response.Name == @case.Name);

        var exception = await Record.ExceptionAsync(() => CallAsync(operation, StubResponse.Json(response.Body)));

        if (exception is not Smslive247ContractException fault)
        {
            Assert.Fail($"{@case}: {exception?.ToString() ?? "it was read"}, where Smslive247ContractException is expected for\n  {response.Body}");
            return;
        }

        Assert.Equal(operation.Id, fault.OperationId);
        Assert.Equal(!operation.IsRepeatable, fault.MayHaveBeenSent);
        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
        Assert.Equal(response.Body.Length == 0 ? null : response.Body, fault.ResponseBody);
    }
}
