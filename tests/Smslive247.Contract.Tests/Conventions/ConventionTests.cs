using Smslive247.ContractTests.Clients;
using Smslive247.ContractTests.Documents;
using Smslive247.ContractTests.Lists;

namespace Smslive247.ContractTests.Conventions;

/// <summary>What the client's interfaces must have for a document, before anything is sent.</summary>
public sealed class ConventionTests : IContractKind
{
    private const string Method = "method";
    private const string Twin = "ListAll twin";

    public static TheoryData<string> Documents => [.. ApiDocument.All.Select(document => document.Version)];

    static string IContractKind.Kind => "convention";

    static bool IContractKind.AppliesTo(Operation operation) => true;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => operation.IsPaged ? [Method, Twin] : [Method];

    [Theory, OperationCases]
    public void Interface_OfAnOperation_HasItsMethods(ContractCase @case)
    {
        var operation = @case.Operation;
        var twin = new ListAllMethod(operation);
        var expected = @case.Name == Method ? MethodShape.Of(operation) : MethodShape.Of(twin);
        var name = @case.Name == Method ? $"{operation.Verb}Async" : twin.Name;

        var part = GeneratedClient.PartType(operation.Document.Version, operation.Tag);
        var overloads = part?.GetMethods().Where(method => method.Name == name).Select(MethodShape.Of).ToArray();

        @case.ExpectNone(overloads switch
        {
            null => [$"ISmslive247Client has no property {operation.Tag}"],
            [] => [$"{part!.Name} has no method {name}{expected}"],
            [var only] when only == expected => [],
            _ => overloads.Select(actual => $"{part!.Name}.{name}{actual} should be {expected}"),
        });
    }

    [Theory, OperationCases]
    public void Paging_OfAnOperation_HasPageAndPageSize(ContractCase @case) =>
        Assert.True(@case.Operation.PageParameter is null == @case.Operation.PageSizeParameter is null, $"{@case.Operation} has one paging parameter of two.");

    [Theory, MemberData(nameof(Documents))]
    public void Interfaces_OfADocument_HaveNothingBesideIt(string version)
    {
        var operations = ApiDocument.All.Single(document => document.Version == version).Operations;
        var known = operations.Select(operation => $"{operation.Tag}.{operation.Verb}Async")
            .Concat(operations.Where(operation => operation.IsPaged).Select(operation => $"{operation.Tag}.{new ListAllMethod(operation).Name}"));

        var offered = GeneratedClient.RootInterface(version).GetProperties()
            .Where(part => part.PropertyType != typeof(IRawClient))
            .SelectMany(part => part.PropertyType.GetMethods(), (part, method) => $"{part.Name}.{method.Name}");

        Assert.Equal(known.Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }
}
