namespace Smslive247.ContractTests;

/// <summary>Tests of one kind, with cases from the documents. The class shares one server, which each case clears.</summary>
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

    /// <summary>Calls the operation with its example.</summary>
    private protected async Task<object> CallAsync(Operation operation, IResponseBuilder response)
    {
        service.GivenAnything(response);
        return await ClientOf(operation).CallAsync(operation, CallArguments.Default(operation));
    }
}
