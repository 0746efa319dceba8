namespace Smslive247.ContractTests.Responses;

/// <summary>Responses in an envelope, as documented, and bare, as deployed.</summary>
public sealed class ShapeTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "shapes";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Success.Content.Schema?.Data is not null;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ShapedResponse.Of(operation).Select(response => response.Name);

    [Theory, OperationCases]
    public async Task Call_ResponseInThisShape_ReadsTheSame(ContractCase @case)
    {
        var operation = @case.Operation;
        var response = ShapedResponse.Of(operation).Single(response => response.Name == @case.Name);

        var result = await CallAsync(operation, response.Build());

        @case.ExpectNone(JsonComparison.Differences(response.Expected, ResultJson.WriteTyped(result)));
    }
}
