namespace Smslive247.ContractTests.Requests;

/// <summary>Bodies that lack one member: a required one is an error, an optional one stays absent.</summary>
public sealed class RequiredMemberTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "required";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Body is { IsJson: true, Schema.Type: "object" };

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => operation.Body!.Schema!.Properties.Select(property => property.Name);

    [Theory, OperationCases]
    public async Task Call_BodyWithoutThisMember_SendsNoneOrNothing(ContractCase @case)
    {
        var operation = @case.Operation;
        var isRequired = operation.Body!.Schema!.Requires(@case.Name);
        var body = (JObject)(operation.Body.Examples.FirstOrDefault(example => example.Value[@case.Name] is not null)?.Value ?? operation.Body.FirstExample)!.DeepClone();
        body.Remove(@case.Name);
        Service.GivenAnything(StubResponse.Success(operation));

        var exception = await Record.ExceptionAsync(() => ClientOf(operation).CallAsync(operation, CallArguments.Default(operation) with { Body = body }));

        @case.ExpectMissingMember(isRequired, exception);
        @case.ExpectNone(isRequired
            ? Service.Requests.Select(request => $"{request.Line} is sent without a required member")
            : await BodyCheck.FaultsAsync(operation, body, Assert.Single(Service.Requests)));
    }
}
