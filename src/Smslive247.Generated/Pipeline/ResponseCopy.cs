namespace Smslive247.Pipeline;

/// <summary>Copies an error response before a handler of the host disposes it.</summary>
internal static class ResponseCopy
{
    /// <summary>The body of the response is read, as far as it arrives, and replaced.</summary>
    public static async Task<HttpResponseMessage> CreateAsync(ApiCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] bytes = [];
        var original = response.Content;
        if (original is not null)
        {
            using var body = await PooledBody.ReadAvailableAsync(original, ErrorResponse.MaxBodyBytes, call, cancellationToken).ConfigureAwait(false);
            bytes = body.Bytes.ToArray();
        }

        var copy = new HttpResponseMessage(response.StatusCode) { ReasonPhrase = response.ReasonPhrase, Content = Content(bytes, original) };
        foreach (var header in response.Headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        response.Content = Content(bytes, original);
        return copy;
    }

    private static ByteArrayContent Content(byte[] bytes, HttpContent? original)
    {
        var content = new ByteArrayContent(bytes);
        foreach (var header in original?.Headers.Where(header => header.Key is not "Content-Length") ?? [])
        {
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return content;
    }
}
