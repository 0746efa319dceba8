using WireMock;

namespace Smslive247.Tests.Stubs;

/// <summary>A request that the stub got.</summary>
public sealed class StubRequest(IRequestMessage message)
{
    /// <summary>Method, path and query, as in the request line.</summary>
    public string Line => $"{message.Method} {new Uri(message.AbsoluteUrl).PathAndQuery}";

    public string Body => message.Body ?? "";

    /// <summary>The value of a query parameter, or null.</summary>
    public string? Query(string name) => message.Query?.TryGetValue(name, out var values) == true ? string.Join(",", values) : null;

    /// <summary>The value of a header, or null.</summary>
    public string? Header(string name) => message.Headers?.TryGetValue(name, out var values) == true ? string.Join(",", values) : null;
}
