namespace Smslive247.ContractTests.Witness;

/// <summary>
/// Compares the client with a file written from the evidence alone. It finds errors of the document, which the client shares
/// because it is generated from the document.
/// </summary>
[Trait("Category", "Culture")]
public sealed class WitnessTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "witness";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => WitnessEntry.Of(operation).Select(entry => entry.Name);

    [Theory, OperationCases]
    public async Task Call_ExchangeOfTheWitness_SendsAndReadsExactlyThis(ContractCase @case)
    {
        var operation = @case.Operation;
        var entry = WitnessEntry.Of(operation).Single(entry => entry.Name == @case.Name);
        Service.GivenAnything(entry.Response());

        var result = await ClientOf(operation).CallAsync(operation, method => entry.ArgumentsFor(method, entry.Body));

        @case.ExpectNone(await WitnessRequest.FaultsAsync(entry, Assert.Single(Service.Requests)));
        foreach (var (path, due) in entry.Reads)
        {
            @case.ExpectNone(await ResultPath.FaultsAsync(result, path, due));
        }
    }

    [Fact]
    public void Witness_OfADocument_HasTheSameOperations() => Assert.All(ApiDocument.All, document =>
    {
        var witnessed = WitnessEntry.Of(document).Select(entry => entry.OperationId).ToHashSet();
        var declared = document.Operations.Select(operation => operation.Id).ToHashSet();

        Assert.True(
            declared.SetEquals(witnessed),
            $"{Path.GetFileName(WitnessEntry.PathOf(document))} lacks [{Join(declared.Except(witnessed))}], and the document lacks [{Join(witnessed.Except(declared))}].");
    });

    private static string Join(IEnumerable<string> operations) => string.Join(", ", operations.Order(StringComparer.Ordinal));
}
