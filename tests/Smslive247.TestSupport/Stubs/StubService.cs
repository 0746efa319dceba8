using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Smslive247.TestSupport;

/// <summary>
/// A service on a loopback port with the responses of a test. A request that no stub expects fails the test, when
/// the service is disposed.
/// </summary>
public sealed class StubService : IDisposable
{
    private readonly WireMockServer server = WireMockServer.Start();

    public Uri Address => new(server.Url!);

    /// <summary>The requests, in the order of their responses.</summary>
    public IReadOnlyList<StubRequest> Requests => [.. server.LogEntries.Select(entry => new StubRequest(entry.RequestMessage!))];

    /// <summary>Responds with JSON to requests of this method and path, with any query.</summary>
    public void Given(HttpMethod method, string path, string json, HttpStatusCode status = HttpStatusCode.OK) =>
        Given(method, path, Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(json));

    /// <summary>Responds to requests of this method and path, with any query.</summary>
    public void Given(HttpMethod method, string path, IResponseBuilder response) =>
        server.Given(Request.Create().UsingMethod(method.Method).WithPath(path)).RespondWith(response);

    public void Given(HttpMethod method, string path, string query, string value, string json) =>
        Given(method, path, query, value, Response.Create().WithHeader("Content-Type", "application/json").WithBody(json));

    public void Given(HttpMethod method, string path, string query, string value, IResponseBuilder response) =>
        server.Given(Request.Create().UsingMethod(method.Method).WithPath(path).WithParam(query, value)).RespondWith(response);

    /// <summary>Sends this response to every request, for tests that check the request themselves.</summary>
    public void GivenAnything(IResponseBuilder response) => server.Given(Request.Create().UsingAnyMethod()).RespondWith(response);

    /// <summary>Clears the service, for classes whose cases share one: a start takes longer than a case.</summary>
    public void Reset()
    {
        var unexpected = Unexpected();
        server.Reset();
        AssertNone(unexpected);
    }

    public void Dispose()
    {
        var unexpected = Unexpected();
        server.Stop();
        server.Dispose();
        AssertNone(unexpected);
    }

    private string[] Unexpected() =>
        [.. server.LogEntries.Where(entry => entry.MappingGuid is null).Select(entry => new StubRequest(entry.RequestMessage!).Line)];

    private static void AssertNone(string[] unexpected) =>
        Assert.True(unexpected.Length == 0, $"No stub expects: {string.Join(", ", unexpected)}");
}
