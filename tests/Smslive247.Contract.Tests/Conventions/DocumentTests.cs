namespace Smslive247.ContractTests.Conventions;

/// <summary>Rules of openapi/README.md that no call can show: what an answer may lack, and which refusals are declared.</summary>
public sealed class DocumentTests : IContractKind
{
    private const string Refusals = "refusals";
    private const string Identity = "identity";
    private const string FileName = "file name";

    static string IContractKind.Kind => "document";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => operation.Success.Content switch
    {
        { IsJson: true } => [Refusals, Identity],
        { MediaType: not null } => [Refusals, FileName],
        _ => [Refusals],
    };

    [Theory, OperationCases]
    public void Operation_RuleOfTheDocuments_Holds(ContractCase @case)
    {
        var operation = @case.Operation;
        switch (@case.Name)
        {
            case Refusals:
                // What sends costs credits; the document may say so of others.
                string[] due = [.. operation.IsSend ? ["402"] : Array.Empty<string>(), .. operation.Body is null ? Array.Empty<string>() : ["422"], "400", "401", "404", "429", "default"];
                var declared = operation.Errors.Select(error => error.Status).Where(status => status != "402" || operation.IsSend);
                Assert.Equal(due.Order(StringComparer.Ordinal), declared.Order(StringComparer.Ordinal));
                break;
            case Identity:
                // A client refuses an answer without what is required, and needs no more than what identifies a resource.
                Assert.Single(operation.Resource!.Json["required"] as JArray ?? []);
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
