namespace Smslive247.TestSupport;

/// <summary>A request, exactly as it arrived.</summary>
/// <param name="Head">Request line and headers, up to and with the empty line.</param>
/// <param name="Body">The bytes after it.</param>
public sealed record RawRequest(string Head, byte[] Body)
{
    /// <summary>The request line without the version of HTTP: <c>GET /path?query</c>.</summary>
    public string Line => Head[..Head.IndexOf(" HTTP/", StringComparison.Ordinal)];

    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => HeaderOf(Head, name);

    internal static string? HeaderOf(string head, string name) => head
        .Split("\r\n")
        .Where(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .SingleOrDefault();
}
