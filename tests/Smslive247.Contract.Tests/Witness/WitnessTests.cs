using Smslive247.ContractTests.Clients;
using Smslive247.ContractTests.Documents;
using Smslive247.Tests.Stubs;

namespace Smslive247.ContractTests.Witness;

/// <summary>
/// Holds the client to a file that was written from the evidence alone: a fault of the document does not pass because the
/// client, which is compiled from it, agrees.
/// </summary>
public sealed class WitnessTests(StubService service) : OperationTests(service), IContractKind
{
    public static TheoryData<string> Documents => [.. ApiDocument.All.Select(document => document.Version)];

    static string IContractKind.Kind => "witness";

    static bool IContractKind.AppliesTo(Operation operation) => true;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => EntriesOf(operation).Select(entry => entry.Name);

    [Theory, OperationCases]
    public async Task Call_ExchangeOfTheWitness_SendsAndReadsExactlyThis(ContractCase @case)
    {
        var operation = @case.Operation;
        var entry = EntriesOf(operation).Single(entry => entry.Name == @case.Name);
        Service.GivenAnything(WitnessAnswer.Of(entry));

        var result = await CallAsync(operation, entry);

        @case.ExpectNone(WitnessRequest.Faults(entry, Assert.Single(Service.Requests)));
        foreach (var (path, due) in entry.Reads)
        {
            @case.ExpectNone(await ResultPath.FaultsAsync(result, path, due));
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void Witness_OfADocument_KnowsTheSameOperations(string version)
    {
        var document = ApiDocument.All.Single(document => document.Version == version);

        var witnessed = WitnessEntry.Of(document).Select(entry => entry.OperationId).ToHashSet();
        var declared = document.Operations.Select(operation => operation.Id).ToHashSet();

        Assert.True(declared.SetEquals(witnessed), $"{Path.GetFileName(document.WitnessPath)} lacks [{Join(declared.Except(witnessed))}], and the document lacks [{Join(witnessed.Except(declared))}].");
    }

    private static string Join(IEnumerable<string> operations) => string.Join(", ", operations.Order(StringComparer.Ordinal));

    private static IEnumerable<WitnessEntry> EntriesOf(Operation operation) =>
        WitnessEntry.Of(operation.Document).Where(entry => entry.OperationId == operation.Id);

    private async Task<object> CallAsync(Operation operation, WitnessEntry entry)
    {
        var method = GeneratedClient.Method(operation.Document.Version, operation.Tag, $"{operation.Verb}Async");

        // The body has no name on the wire: it goes where no other argument does.
        var free = method.GetParameters().FirstOrDefault(parameter => !parameter.HasDefaultValue && !entry.Arguments.Keys.Any(name => MethodArguments.IsNamed(parameter, name)));
        var arguments = entry.Arguments.Select(argument => argument.Key == "body" && free is not null ? new(free.Name!, argument.Value) : argument);
        return await GeneratedClient.ResultAsync((Task)ClientOf(operation).Invoke(operation.Tag, method.Name, arguments));
    }
}
