using WireMock;

namespace Smslive247.TestSupport;

/// <summary>A received request.</summary>
public sealed class StubRequest(IRequestMessage message)
{
    /// <summary>Method, path and query, as in the request line.</summary>
    public string Line => $"{message.Method} {new Uri(message.AbsoluteUrl).PathAndQuery}";

    /// <summary>The content type; for a form without its boundary.</summary>
    public string? MediaType => Header("Content-Type") is { } type && type.StartsWith("multipart/", StringComparison.Ordinal) ? type.Split(';')[0] : Header("Content-Type");

    public string Body => message.Body ?? "";

    public Task<IReadOnlyList<StubPart>> PartsAsync() => StubPart.ReadAllAsync(Header("Content-Type")!, new MemoryStream(message.BodyAsBytes!));

    public string? Query(string name) => message.Query?.TryGetValue(name, out var values) == true ? string.Join(",", values) : null;

    public string? Header(string name) => message.Headers?.TryGetValue(name, out var values) == true ? string.Join(",", values) : null;
}
