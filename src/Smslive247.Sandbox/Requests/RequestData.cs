using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Requests;

/// <summary>A request that has arrived completely, except for a body that no operation reads.</summary>
internal sealed record RequestData(string Method, IQueryCollection Query)
{
    public IHeaderDictionary Headers { get; init; } = new HeaderDictionary();

    public string? Authorization { get; init; }

    public string? ContentType { get; init; }

    public required RequestBody Body { get; init; }

    /// <param name="request">The request.</param>
    /// <param name="declared">The body that the document declares; null if there is none.</param>
    /// <exception cref="IOException">The caller disconnected.</exception>
    public static async Task<RequestData> ReadAsync(HttpRequest request, Content? declared) => new(request.Method, request.Query)
    {
        Headers = request.Headers,
        Authorization = request.Headers.Authorization.Count == 0 ? null : request.Headers.Authorization.ToString(),
        ContentType = request.ContentType,
        Body = await BodyReader.ReadAsync(request, declared).ConfigureAwait(false),
    };
}
