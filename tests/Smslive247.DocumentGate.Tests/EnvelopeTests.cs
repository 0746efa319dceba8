using Smslive247.Supported.Envelopes;

namespace Smslive247.DocumentGate.Tests;

/// <summary>Calls the client of Supported/envelopes.yaml.</summary>
public sealed class EnvelopeTests : IDisposable
{
    private readonly StubService service = new();
    private readonly Smslive247Client client;

    public EnvelopeTests() => client = new(new Smslive247Options { ApiKey = "key", BaseAddress = service.Address });

    public void Dispose()
    {
        client.Dispose();
        service.Dispose();
    }

    [Theory, InlineData("""{"data":{"name":"a"}}"""), InlineData("""{"name":"a"}""")]
    public async Task Get_WithAndWithoutEnvelope_ReadsTheData(string json)
    {
        service.Given(HttpMethod.Get, "/things/one", json);

        Assert.Equal("a", (await client.Things.GetAsync()).Data.Name);
    }

    [Fact]
    public async Task List_Envelope_ReadsDataAndPaging()
    {
        service.Given(HttpMethod.Get, "/things/all", """{"data":[{"name":"a"}],"paging":{"pageNo":2,"pageSize":10,"totalCount":11}}""");

        var list = await client.Things.ListAsync();

        Assert.Equal(("a", 2, 11L), (list.Data[0].Name, list.Paging!.PageNo, list.Paging.TotalCount));
    }
}
