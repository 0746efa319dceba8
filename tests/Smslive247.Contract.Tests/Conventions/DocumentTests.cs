namespace Smslive247.ContractTests.Conventions;

/// <summary>Rules of openapi/README.md that no call can test: required members and declared errors.</summary>
public sealed class DocumentTests : IContractKind
{
    private const string Errors = "errors";
    private const string Identity = "identity";
    private const string FileName = "file name";

    static string IContractKind.Kind => "document";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => operation.Success.Content switch
    {
        { IsJson: true } when operation.Resource!.Properties.Count == 0 => [Errors],
        { IsJson: true } => [Errors, Identity],
        { MediaType: not null } => [Errors, FileName],
        _ => [Errors],
    };

    [Theory, OperationCases]
    public void Operation_RuleOfTheDocuments_Holds(ContractCase @case)
    {
        var operation = @case.Operation;
        switch (@case.Name)
        {
            case Errors:
                // A send costs credits; the document may declare 402 for others too.
                string[] due = [.. operation.IsSend ? ["402"] : Array.Empty<string>(), .. operation.Body is null ? Array.Empty<string>() : ["422"], "400", "401", "404", "429", "default"];
                var declared = operation.Errors.Select(error => error.Status).Where(status => status != "402" || operation.IsSend);
                @case.ExpectNone([.. due.Except(declared).Select(status => $"the response {status} is missing"), .. declared.Except(due).Select(status => $"the response {status} is not one of such an operation")]);
                break;
            case Identity:
                // A client rejects a response without a required member, so only the identity is required; without one, the property for which the caller made the call.
                var required = operation.Resource!.Json["required"] as JArray ?? [];
                @case.ExpectNone(required.Count == 1 ? [] : [$"the schema {operation.Resource.Name} requires {required.Count} properties, not exactly one: see Required in openapi/README.md"]);
                break;
            default:
                Assert.Contains("Content-Disposition", operation.Success.Content.Headers.Keys);
                break;
        }
    }

    [Fact]
    public void Document_ServerAndPageSize_AreThoseOfTheLibrary() => Assert.All(ApiDocument.All, document =>
    {
        var sizes = document.Operations.Select(operation => operation.PageSizeParameter).OfType<Parameter>().Select(parameter => (int?)parameter.Schema.Json["default"]);

        Assert.Equal(new Smslive247Options().BaseAddress, new Uri((string)Assert.Single(document.Root["servers"]!)["url"]!));
        Assert.All(sizes, size => Assert.Equal(20, size));
    });
}
