using Smslive247.ContractTests.Clients;

namespace Smslive247.ContractTests.Requests;

/// <summary>With DryRun, nothing leaves but a plain GET, whatever the operation.</summary>
public sealed class DryRunTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "dry run";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ["dry run"];

    [Theory, OperationCases]
    public async Task Call_DryRun_LeavesOnlyIfItReads(ContractCase @case)
    {
        var operation = @case.Operation;
        Service.GivenAnything(StubResponse.Success(operation, operation.Success.Content.FirstExample));
        using var client = new GeneratedClient(operation.Document.Version, new() { ApiKey = "test-key", BaseAddress = Service.Address, DryRun = true });

        if (operation.Method == "GET" && operation.Json["x-repeatable"] is null)
        {
            await client.CallAsync(operation, CallArguments.Default(operation));
            Assert.StartsWith("GET ", Assert.Single(Service.Requests).Line, StringComparison.Ordinal);
        }
        else if (operation.IsSend)
        {
            var result = Assert.IsAssignableFrom<IResponseSource>(await client.CallAsync(operation, CallArguments.Default(operation)));
            Assert.True(result.GetResponse()!.IsDryRun);
            Assert.Empty(Service.Requests);
        }
        else
        {
            var exception = await Assert.ThrowsAsync<Smslive247DryRunException>(() => client.CallAsync(operation, CallArguments.Default(operation)));
            Assert.Equal((operation.Id, false, false), (exception.OperationId, exception.MayHaveBeenSent, exception.IsTransient));
            Assert.Empty(Service.Requests);
        }
    }
}
