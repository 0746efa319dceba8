namespace Smslive247.NativeAot;

/// <summary>Reads a request of HTTP/1.1 whose body has a Content-Length.</summary>
internal static class RequestReader
{
    /// <returns>Null if the connection closed without a request.</returns>
    public static async Task<RecordedRequest?> ReadAsync(Stream stream)
    {
        // Latin-1 makes each byte one character, so that Content-Length counts characters.
        using var reader = new StreamReader(stream, Encoding.GetEncoding("iso-8859-1"), detectEncodingFromByteOrderMarks: false, bufferSize: 1024, leaveOpen: true);
        if (await reader.ReadLineAsync() is not { } requestLine)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            var parts = header.Split(':', 2);
            headers[parts[0]] = parts[1].Trim();
        }

        var length = int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture);
        var body = length == 0 ? "" : await ReadBodyAsync(reader, new char[length]);
        return new(requestLine[..^" HTTP/1.1".Length], headers, body);
    }

    private static async Task<string> ReadBodyAsync(StreamReader reader, char[] body)
    {
        await reader.ReadBlockAsync(body, 0, body.Length);
        return Encoding.UTF8.GetString(Encoding.GetEncoding("iso-8859-1").GetBytes(body));
    }
}
