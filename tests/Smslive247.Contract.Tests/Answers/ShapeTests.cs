namespace Smslive247.ContractTests.Answers;

/// <summary>Answers in an envelope, as documented, and bare, as deployed.</summary>
public sealed class ShapeTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "shapes";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.Schema?.Data is not null;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ShapedAnswer.Of(operation).Select(answer => answer.Name);

    [Theory, OperationCases]
    public async Task Call_AnswerInThisShape_ReadsTheSame(ContractCase @case)
    {
        var operation = @case.Operation;
        var answer = ShapedAnswer.Of(operation).Single(answer => answer.Name == @case.Name);

        var result = await CallAsync(operation, answer.Build());

        @case.ExpectNone(JsonComparison.Differences(answer.Expected, ResultJson.WriteTyped(result)));
    }
}
