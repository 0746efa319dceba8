using System.Net;
using System.Net.Http.Headers;

namespace Smslive247;

/// <summary>The status line and headers of a response. Operations without a response body return it as their result.</summary>
public sealed class Smslive247Response
{
    private readonly HttpHeaders? general;
    private readonly HttpHeaders? content;

    // The headers of .NET Framework are parsed when they are read, which is not thread-safe.
    private readonly object headersLock = new();
    private Dictionary<string, IReadOnlyList<string>>? headers;

    /// <summary>Creates a response, for tests that replace a client.</summary>
    /// <param name="statusCode">The status code.</param>
    /// <param name="headers">The headers, each with at least one value; none by default.</param>
    public Smslive247Response(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null)
    {
        StatusCode = statusCode;
        this.headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers ?? this.headers)
        {
            this.headers[header.Key] = header.Value;
        }
    }

    internal Smslive247Response(HttpResponseMessage message)
    {
        StatusCode = message.StatusCode;
        ReasonPhrase = message.ReasonPhrase;
        IsDryRun = message is DryRunMessage;
        (general, content) = (message.Headers, message.Content?.Headers);
    }

    /// <summary>The status code, such as 200 (OK).</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The text after the status code.</summary>
    /// <value>Null if the response has none.</value>
    public string? ReasonPhrase { get; }

    /// <summary>Whether nothing was sent, and the result was made up on this machine (<see cref="Smslive247Options.DryRun"/>). Its id identifies nothing.</summary>
    public bool IsDryRun { get; }

    /// <summary>The values of each header, by its case-insensitive name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers
    {
        get
        {
            lock (headersLock)
            {
                return headers ??= Collect(general!, content);
            }
        }
    }

    /// <summary>Returns the first value of a header.</summary>
    /// <param name="name">The case-insensitive name of the header.</param>
    /// <returns>Null if the response does not have the header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? GetHeader(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (headersLock)
        {
            // Each list reads its paging headers, for which all headers need not be collected.
            return headers is null
                ? First(content, name) ?? First(general, name)
                : headers.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;
        }
    }

    private static string? First(HttpHeaders? headers, string name) =>
        headers is not null && headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static Dictionary<string, IReadOnlyList<string>> Collect(HttpHeaders general, HttpHeaders? content)
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in content is null ? general : general.Concat(content))
        {
            all[header.Key] = [.. header.Value];
        }

        return all;
    }
}
