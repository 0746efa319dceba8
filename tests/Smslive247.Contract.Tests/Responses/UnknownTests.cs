namespace Smslive247.ContractTests.Responses;

[Trait("Category", "Culture")]
public sealed class UnknownTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "unknown";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.IsJson;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => UnknownResponse.Of(operation).Select(answer => answer.Name);

    [Theory, OperationCases]
    public async Task Call_ResponseWithWhatTheDocumentDoesNotKnow_KeepsItAsItCame(ContractCase @case)
    {
        var operation = @case.Operation;
        var answer = UnknownResponse.Of(operation).Single(answer => answer.Name == @case.Name);

        var result = await CallAsync(operation, StubResponse.Json(answer.Body));

        @case.ExpectNone(JsonComparison.Differences(answer.Expected, ResultJson.Write(result), UnknownResponse.IsUnknown));
    }
}
