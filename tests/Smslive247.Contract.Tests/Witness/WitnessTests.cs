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

    static string IContractKind.Lacks(Operation operation) => WitnessEntry.Lacks(operation, "an exchange of this operation");

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

    /// <summary>The opposite, an operation without an exchange, is among the cases that <see cref="CoverageTests"/> misses.</summary>
    [Fact]
    public void Witness_OfADocument_HasItsOperationsOnly() => Assert.All(ApiDocument.All, document =>
    {
        var unknown = WitnessEntry.Of(document).Select(entry => entry.OperationId).Except(document.Operations.Select(operation => operation.Id)).Order(StringComparer.Ordinal);

        Assert.True(!unknown.Any(), $"{Path.GetFileName(WitnessEntry.PathOf(document))} has exchanges of operations that the document lacks: {string.Join(", ", unknown)}.");
    });
}
