using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Smslive247.TestSupport;

/// <summary>
/// A service on a loopback port that answers what a test told it to. A request that no stub expects fails the test, when
/// the service is disposed.
/// </summary>
public sealed class StubService : IDisposable
{
    private readonly WireMockServer server = WireMockServer.Start();

    public Uri Address => new(server.Url!);

    /// <summary>What was asked, in the order in which it was answered.</summary>
    public IReadOnlyList<StubRequest> Requests => [.. server.LogEntries.Select(entry => new StubRequest(entry.RequestMessage!))];

    /// <summary>Answers requests of this method and path, whatever their query, with JSON.</summary>
    public void Given(HttpMethod method, string path, string json, HttpStatusCode status = HttpStatusCode.OK) =>
        Given(method, path, Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(json));

    /// <summary>Answers requests of this method and path, whatever their query.</summary>
    public void Given(HttpMethod method, string path, IResponseBuilder response) =>
        server.Given(Request.Create().UsingMethod(method.Method).WithPath(path)).RespondWith(response);

    public void Given(HttpMethod method, string path, string query, string value, string json) =>
        Given(method, path, query, value, Response.Create().WithHeader("Content-Type", "application/json").WithBody(json));

    public void Given(HttpMethod method, string path, string query, string value, IResponseBuilder response) =>
        server.Given(Request.Create().UsingMethod(method.Method).WithPath(path).WithParam(query, value)).RespondWith(response);

    /// <summary>Answers every request alike, for tests that look at the request themselves.</summary>
    public void GivenAnything(IResponseBuilder response) => server.Given(Request.Create().UsingAnyMethod()).RespondWith(response);

    /// <summary>Makes the service as new, for classes whose many cases share one: starting one takes longer than a case does.</summary>
    public void Reset()
    {
        var unexpected = Unexpected();
        server.Reset();
        Demand(unexpected);
    }

    public void Dispose()
    {
        var unexpected = Unexpected();
        server.Stop();
        server.Dispose();
        Demand(unexpected);
    }

    private string[] Unexpected() =>
        [.. server.LogEntries.Where(entry => entry.MappingGuid is null).Select(entry => new StubRequest(entry.RequestMessage!).Line)];

    private static void Demand(string[] unexpected) =>
        Assert.True(unexpected.Length == 0, $"No stub expects: {string.Join(", ", unexpected)}");
}
