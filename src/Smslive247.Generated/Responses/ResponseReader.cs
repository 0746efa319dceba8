using Polly;

namespace Smslive247.Responses;

/// <summary>Reads a response into its result, and disposes the message.</summary>
internal delegate ValueTask<Outcome<T>> ReadResponse<T>(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken);

/// <summary>Reads responses, with one method for each kind of result. The time limit of an attempt is also that of each read of a download.</summary>
internal sealed class ResponseReader(Smslive247Options options)
{
    public JsonReadOptions JsonOptions { get; } = JsonReadOptions.Default with { AssumedUtcOffset = options.AssumedUtcOffset };

    public async ValueTask<Outcome<T>> ReadJsonAsync<T>(ApiCall call, HttpResponseMessage message, JsonRead<T> read, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (!message.IsSuccessStatusCode)
            {
                return Outcome.FromException<T>(await ReadErrorAsync(call, message, response, cancellationToken).ConfigureAwait(false));
            }

            using var body = await ReadBodyAsync(message, cancellationToken).ConfigureAwait(false);
            return body.Bytes.Length > options.MaxResponseBytes ? Outcome.FromException<T>(TooLarge(call, response)) : Parse(call, response, body, read);
        }
    }

    /// <summary>Reads the status line and headers. The body is not awaited, since the service has processed the request in any case.</summary>
    public async ValueTask<Outcome<Smslive247Response>> ReadStatusAsync(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            return await FindProblemAsync(call, message, response, cancellationToken).ConfigureAwait(false) is { } problem
                ? Outcome.FromException<Smslive247Response>(problem)
                : Outcome.FromResult(response);
        }
    }

    public async ValueTask<Outcome<RawResponse>> ReadRawAsync(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (await FindProblemAsync(call, message, response, cancellationToken).ConfigureAwait(false) is { } problem)
            {
                return Outcome.FromException<RawResponse>(problem);
            }

            using var body = await ReadBodyAsync(message, cancellationToken).ConfigureAwait(false);
            return body.Bytes.Length > options.MaxResponseBytes
                ? Outcome.FromException<RawResponse>(TooLarge(call, response))
                : Outcome.FromResult(new RawResponse(call, response, body.Bytes.ToArray()));
        }
    }

    /// <summary>Reads the headers of a file. The caller reads its content.</summary>
    public async ValueTask<Outcome<Smslive247File>> OpenFileAsync(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        var isOpen = false;
        try
        {
            var response = new Smslive247Response(message);
            if (await FindProblemAsync(call, message, response, cancellationToken).ConfigureAwait(false) is { } problem)
            {
                return Outcome.FromException<Smslive247File>(problem);
            }

            var content = await message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            isOpen = true;
            return Outcome.FromResult(new Smslive247File(message, response, new DownloadStream(content, call, options.AttemptTimeout, options.TimeProvider)));
        }
        finally
        {
            if (!isOpen)
            {
                message.Dispose();
            }
        }
    }

    private Outcome<T> Parse<T>(ApiCall call, Smslive247Response response, PooledBody body, JsonRead<T> read)
    {
        try
        {
            var isAbsent = body.Bytes.IsEmpty && typeof(IOptionalBody).IsAssignableFrom(typeof(T));
            return Outcome.FromResult(JsonCursor.ReadWhole(isAbsent ? "{}"u8 : body.Bytes, JsonOptions, response, read));
        }
        catch (JsonFormatException exception)
        {
            return Outcome.FromException<T>(Unreadable(call, response, body, exception.Message));
        }
    }

    /// <returns>The exception of an error response, or of a web page from a captive portal or proxy; null for any other success.</returns>
    private async ValueTask<Exception?> FindProblemAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, CancellationToken cancellationToken)
    {
        if (!message.IsSuccessStatusCode)
        {
            return await ReadErrorAsync(call, message, response, cancellationToken).ConfigureAwait(false);
        }

        if (!string.Equals(message.Content.Headers.ContentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using var page = await ReadBodyAsync(message, cancellationToken).ConfigureAwait(false);
        return page.Bytes.Length > options.MaxResponseBytes ? TooLarge(call, response) : Unreadable(call, response, page, "it is a web page.");
    }

    /// <summary>Reads the body of an error response as far as it arrives, so that an incomplete body does not hide the status.</summary>
    private async ValueTask<Smslive247ApiException> ReadErrorAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, CancellationToken cancellationToken)
    {
        using var body = await PooledBody.ReadAvailableAsync(message.Content, ErrorResponse.MaxBodyBytes, call, cancellationToken).ConfigureAwait(false);
        var bytes = body.Bytes.Slice(0, Math.Min(body.Bytes.Length, ErrorResponse.MaxBodyBytes));
        return ExceptionFactory.FromErrorResponse(call, response, bytes, body.ToText(ErrorResponse.MaxBodyBytes), options.TimeProvider);
    }

    private ValueTask<PooledBody> ReadBodyAsync(HttpResponseMessage message, CancellationToken cancellationToken) =>
        PooledBody.ReadAsync(message.Content, options.MaxResponseBytes, cancellationToken);

    private Smslive247ContractException TooLarge(ApiCall call, Smslive247Response response) => ExceptionFactory.TooLarge(call, response, options.MaxResponseBytes);

    private static Smslive247ContractException Unreadable(ApiCall call, Smslive247Response response, PooledBody body, string problem) =>
        ExceptionFactory.Unreadable(call, response, body.ToText(ErrorResponse.MaxBodyBytes), "as documented", problem);
}
