namespace Smslive247.ContractTests.Conventions;

/// <summary>The other tests use the examples: each must exist and be valid against its schema.</summary>
public sealed class ExampleTests : IContractKind
{
    static string IContractKind.Kind => "example";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ExampleCheck.CasesOf(operation);

    [Theory, OperationCases]
    public void Examples_OfAnOperation_AreThereAndFitTheirSchemas(ContractCase @case) => @case.ExpectNone(ExampleCheck.Faults(@case.Operation, @case.Name));
}
