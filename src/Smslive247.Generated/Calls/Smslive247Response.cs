using System.Net;
using System.Net.Http.Headers;

namespace Smslive247;

/// <summary>
/// The status line and the headers of an answer. Its body is the typed result, of which
/// <see cref="ResponseSourceExtensions.GetResponse"/> gives this; an operation without a body returns it itself.
/// </summary>
public sealed class Smslive247Response
{
    private readonly HttpHeaders? general;
    private readonly HttpHeaders? content;

    // .NET Framework's headers parse what is read of them, and take one reader at a time.
    private readonly object gate = new();
    private Dictionary<string, IReadOnlyList<string>>? headers;

    /// <summary>Creates an answer; tests that stand in for a client may do so.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers, each with at least one value; none by default.</param>
    public Smslive247Response(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null)
    {
        StatusCode = statusCode;
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers ?? all)
        {
            all[header.Key] = header.Value;
        }

        this.headers = all;
    }

    internal Smslive247Response(HttpResponseMessage message)
    {
        StatusCode = message.StatusCode;
        ReasonPhrase = message.ReasonPhrase;
        (general, content) = (message.Headers, message.Content?.Headers);
    }

    /// <summary>The status, such as 200 (OK).</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The text behind the status, where the service sent one.</summary>
    public string? ReasonPhrase { get; }

    /// <summary>All headers by their names, in any case of letters, each with its values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers
    {
        get
        {
            lock (gate)
            {
                return headers ??= Collect(general!, content);
            }
        }
    }

    /// <summary>The value of a header that stands once.</summary>
    /// <param name="name">The name of the header, in upper or lower case.</param>
    /// <returns>Its first value, or null where the answer has no such header.</returns>
    public string? GetHeader(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        lock (gate)
        {
            // Asked for paging with each list: no reason to collect them all.
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
