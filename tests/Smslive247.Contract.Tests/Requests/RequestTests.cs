namespace Smslive247.ContractTests.Requests;

[Trait("Category", "Culture")]
public sealed class RequestTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "request";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => CallArguments.SetsOf(operation).Select(set => set.Name);

    [Theory, OperationCases]
    public async Task Call_ArgumentsOfTheDocument_SendsWhatTheDocumentDeclares(ContractCase @case)
    {
        var operation = @case.Operation;
        var arguments = CallArguments.SetsOf(operation).Single(set => set.Name == @case.Name);
        Service.GivenAnything(StubResponse.Success(operation));

        await ClientOf(operation).CallAsync(operation, arguments);

        var request = Assert.Single(Service.Requests);
        @case.ExpectNone(
        [
            .. AddressCheck.Faults(operation, arguments, request),
            .. HeaderCheck.Faults(operation, arguments, request),
            .. await BodyCheck.FaultsAsync(operation, arguments.Body, request),
        ]);
    }
}
