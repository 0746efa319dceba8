namespace Smslive247.ContractTests.Answers;

[Trait("Category", "Culture")]
public sealed class UnknownTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "unknown";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.IsJson;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => UnknownAnswer.Of(operation).Select(answer => answer.Name);

    [Theory, OperationCases]
    public async Task Call_AnswerWithWhatTheDocumentDoesNotKnow_KeepsItAsItCame(ContractCase @case)
    {
        var operation = @case.Operation;
        var answer = UnknownAnswer.Of(operation).Single(answer => answer.Name == @case.Name);

        var result = await CallAsync(operation, Answer.Json(answer.Body));

        @case.ExpectNone(JsonComparison.Differences(answer.Expected, ResultJson.Write(result), UnknownAnswer.IsUnknown));
    }
}
