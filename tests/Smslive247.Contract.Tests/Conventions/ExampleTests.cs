namespace Smslive247.ContractTests.Conventions;

/// <summary>The examples are what the other tests work with: each must be there, and fit its schema.</summary>
public sealed class ExampleTests : IContractKind
{
    static string IContractKind.Kind => "example";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ExampleCheck.CasesOf(operation);

    [Theory, OperationCases]
    public void Examples_OfAnOperation_AreThereAndFitTheirSchemas(ContractCase @case) => @case.ExpectNone(ExampleCheck.Faults(@case.Operation, @case.Name));
}
