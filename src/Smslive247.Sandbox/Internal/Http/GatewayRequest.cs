using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>A request as it came over the wire.</summary>
internal sealed record GatewayRequest(string Method, string Target)
{
    /// <summary>What stands behind the first question mark, with it.</summary>
    private readonly string queryString = Target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? Target[mark..] : "";

    public byte[] Body { get; init; } = [];

    public string? ContentType { get; init; }

    public string? Authorization { get; init; }

    public string Path => Target[..(Target.Length - queryString.Length)];

    /// <summary>
    /// The path's segments, each unescaped by itself, so that a / within an id does not become a step of the path. Where they
    /// begin is the same in the absolute form that proxies are sent.
    /// </summary>
    public IReadOnlyList<string> Segments => [.. (Uri.TryCreate(Path, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri.AbsolutePath : Path)
        .TrimStart('/').Split('/').Select(Uri.UnescapeDataString)];

    /// <summary>By names without regard to case.</summary>
    public Dictionary<string, StringValues> Query => QueryHelpers.ParseQuery(queryString);
}
