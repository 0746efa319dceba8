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

    [Theory, InlineData("""{"data":[{"name":"a"}]}"""), InlineData("""[{"name":"a"}]""")]
    public async Task ListFew_NoPaging_ReadsTheList(string json)
    {
        service.Given(HttpMethod.Get, "/things/few", json);

        Assert.Equal("a", Assert.Single((await client.Things.ListFewAsync()).Data).Name);
    }

    [Fact]
    public async Task List_BareListWithHeaders_ReadsThePagingOfTheHeaders()
    {
        service.Given(HttpMethod.Get, "/things/all", WireMock.ResponseBuilders.Response.Create()
            .WithHeader("Content-Type", "application/json").WithHeader("X-Page-Number", "2").WithHeader("X-Page-Size", "10").WithHeader("X-Total-Count", "11").WithBody("""[{"name":"a"}]"""));

        var list = await client.Things.ListAsync();

        Assert.Equal(("a", 2, 10, 11L), (list.Data[0].Name, list.Paging!.PageNo, list.Paging.PageSize, list.Paging.TotalCount));
    }

    [Fact]
    public async Task List_Envelope_ReadsDataAndPaging()
    {
        service.Given(HttpMethod.Get, "/things/all", """{"data":[{"name":"a"}],"paging":{"pageNo":2,"pageSize":10,"totalCount":11}}""");

        var list = await client.Things.ListAsync();

        Assert.Equal(("a", 2, 11L), (list.Data[0].Name, list.Paging!.PageNo, list.Paging.TotalCount));
    }
}
