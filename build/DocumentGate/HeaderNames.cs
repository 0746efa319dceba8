namespace Smslive247.DocumentGate;

/// <summary>The headers that the library or the HTTP stack sets.</summary>
internal static class HeaderNames
{
    private static readonly string[] Reserved =
    [
        "Accept", "Allow", "Authorization", "Connection", "Cookie", "Date", "Expect", "Expires", "Host", "Keep-Alive", "Last-Modified", "Proxy-Authorization",
        "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent", "traceparent", "tracestate",
    ];

    /// <summary>HttpClient accepts the headers of content only with a body, which sets them itself.</summary>
    public static bool IsReserved(string name) =>
        Reserved.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
}
