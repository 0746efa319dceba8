namespace Smslive247.ContractTests.Conventions;

/// <summary>The methods that the client's interfaces must have for a document.</summary>
public sealed class ConventionTests : IContractKind
{
    static string IContractKind.Kind => "convention";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => MethodCheck.CasesOf(operation);

    [Theory, OperationCases]
    public void Interface_OfAnOperation_HasItsMethods(ContractCase @case) => @case.ExpectNone(MethodCheck.Faults(@case.Operation, @case.Name));

    [Fact]
    public void Interfaces_OfADocument_HaveNothingBesideIt() => Assert.All(ApiDocument.All, document =>
    {
        var operations = document.Operations;
        var known = operations.Select(operation => $"{operation.Tag}.{operation.Verb}Async")
            .Concat(operations.Where(operation => operation.IsPaged).Select(operation => $"{operation.Tag}.{new ListAllMethod(operation).Name}")).ToHashSet();

        var offered = GeneratedClient.RootInterface(document.Version).GetProperties()
            .Where(part => part.PropertyType != typeof(IRawClient))
            .SelectMany(part => part.PropertyType.GetMethods(), (part, method) => $"{part.Name}.{method.Name}");

        Assert.Subset(known, offered.Where(method => method != "Messages.WaitForDeliveryAsync").ToHashSet());
    });
}
