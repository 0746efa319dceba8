namespace Smslive247.ContractTests.Responses;

/// <summary>Answers in an envelope, as documented, and bare, as deployed.</summary>
public sealed class ShapeTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "shapes";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.Schema?.Data is not null;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ShapedResponse.Of(operation).Select(answer => answer.Name);

    [Theory, OperationCases]
    public async Task Call_ResponseInThisShape_ReadsTheSame(ContractCase @case)
    {
        var operation = @case.Operation;
        var answer = ShapedResponse.Of(operation).Single(answer => answer.Name == @case.Name);

        var result = await CallAsync(operation, answer.Build());

        @case.ExpectNone(JsonComparison.Differences(answer.Expected, ResultJson.WriteTyped(result)));
    }
}
