using WireMock;

namespace Smslive247.TestSupport;

/// <summary>A request that the stub got.</summary>
public sealed class StubRequest(IRequestMessage message)
{
    /// <summary>Method, path and query, as in the request line.</summary>
    public string Line => $"{message.Method} {new Uri(message.AbsoluteUrl).PathAndQuery}";

    /// <summary>The content type; for a form without its boundary.</summary>
    public string? MediaType => Header("Content-Type") is { } type && type.StartsWith("multipart/", StringComparison.Ordinal) ? type.Split(';')[0] : Header("Content-Type");

    public string Body => message.Body ?? "";

    /// <summary>The fields and files of a form.</summary>
    public Task<IReadOnlyList<StubPart>> PartsAsync() => StubPart.ReadAllAsync(Header("Content-Type")!, new MemoryStream(message.BodyAsBytes!));

    /// <summary>The value of a query parameter, or null.</summary>
    public string? Query(string name) => message.Query?.TryGetValue(name, out var values) == true ? string.Join(",", values) : null;

    /// <summary>The value of a header, or null.</summary>
    public string? Header(string name) => message.Headers?.TryGetValue(name, out var values) == true ? string.Join(",", values) : null;
}
