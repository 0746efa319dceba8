namespace Smslive247.ContractTests;

/// <summary>Tests of one kind, whose cases come from the documents. The class shares one server, which each case leaves empty.</summary>
public abstract class OperationTests(StubService service) : IClassFixture<StubService>, IDisposable
{
    private readonly List<GeneratedClient> clients = [];

    protected StubService Service => service;

    public void Dispose()
    {
        clients.ForEach(client => client.Dispose());
        service.Reset();
        GC.SuppressFinalize(this);
    }

    private protected GeneratedClient ClientOf(Operation operation)
    {
        clients.Add(new GeneratedClient(operation.Document.Version, new() { ApiKey = "test-key", BaseAddress = service.Address, MaxRetries = 0 }));
        return clients[^1];
    }

    /// <summary>Calls the operation with its example, whatever the answer is to be.</summary>
    private protected async Task<object> CallAsync(Operation operation, IResponseBuilder answer)
    {
        service.GivenAnything(answer);
        return await ClientOf(operation).CallAsync(operation, CallArguments.Default(operation));
    }
}
