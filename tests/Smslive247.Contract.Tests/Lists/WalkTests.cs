using Smslive247.ContractTests.Requests;

namespace Smslive247.ContractTests.Lists;

public sealed class WalkTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "walk";

    static bool IContractKind.AppliesTo(Operation operation) => operation.IsPaged;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ListService.Of(operation).Select(list => list.Name);

    [Theory, OperationCases]
    public async Task ListAll_ServiceOfThisKind_BringsEveryItemOnce(ContractCase @case)
    {
        var operation = @case.Operation;
        var list = ListService.Of(operation).Single(list => list.Name == @case.Name);
        list.RespondFrom(Service);

        var twin = new ListAllMethod(operation);
        var items = await ListAllMethod.CollectAsync(ClientOf(operation).Invoke(operation.Tag, twin.Name, twin.Arguments(list.PageSize)));

        @case.ExpectNone(JsonComparison.Differences(new JArray(list.Items).ToString(Formatting.None), ResultJson.WriteTyped(items)));
        Assert.Equal(list.PagesAskedFor, Service.Requests.Count);
        foreach (var (request, pageNo) in Service.Requests.Zip(Enumerable.Range(1, list.PagesAskedFor)))
        {
            @case.ExpectNone(AddressCheck.Faults(operation, twin.ArgumentsOfPage(pageNo, list.PageSize), request));
        }
    }
}
