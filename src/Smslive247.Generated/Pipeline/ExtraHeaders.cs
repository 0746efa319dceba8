namespace Smslive247.Pipeline;

/// <summary>The headers that a caller adds to requests.</summary>
internal static class ExtraHeaders
{
    private static readonly string[] Reserved = ["Accept", "Authorization", "Connection", "Expect", "Host", "Proxy-Authorization", "Transfer-Encoding"];

    /// <exception cref="ArgumentException">A header has an invalid name or value, or one that the library sets itself.</exception>
    public static KeyValuePair<string, string>[] Validate(IEnumerable<KeyValuePair<string, string>> headers, string parameter)
    {
        var validated = headers.ToArray();
        using var request = new HttpRequestMessage();
        foreach (var header in validated)
        {
            var isValue = header.Value is not null && header.Value.All(character => character is >= ' ' and <= '~');
            if (!isValue || Reserved.Contains(header.Key, StringComparer.OrdinalIgnoreCase) || !request.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                throw new ArgumentException($"The header '{header.Key}' cannot be set: its name must be that of a request header that the library does not set itself, and its value printable ASCII.", parameter);
            }
        }

        return validated;
    }

    /// <summary>Adds headers that the request does not have yet.</summary>
    public static void AddTo(HttpRequestMessage request, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            if (!request.Headers.Contains(headers[index].Key))
            {
                request.Headers.TryAddWithoutValidation(headers[index].Key, headers[index].Value);
            }
        }
    }
}
