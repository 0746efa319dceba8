namespace Smslive247.ContractTests.Responses;

[Trait("Category", "Culture")]
public sealed class UnknownTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "unknown";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.IsJson && operation.Resource!.Properties.Count > 0;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => UnknownResponse.Of(operation).Select(response => response.Name);

    [Theory, OperationCases]
    public async Task Call_ResponseWithWhatTheDocumentDoesNotKnow_KeepsItAsItCame(ContractCase @case)
    {
        var operation = @case.Operation;
        var response = UnknownResponse.Of(operation).Single(response => response.Name == @case.Name);

        var result = await CallAsync(operation, StubResponse.Json(response.Body));

        @case.ExpectNone(JsonComparison.Differences(response.Expected, ResultJson.Write(result), UnknownResponse.IsUnknown));
    }
}
