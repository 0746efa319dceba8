using Polly;

namespace Smslive247.Responses;

/// <summary>Reads a response into its result, and disposes the message.</summary>
internal delegate ValueTask<Outcome<T>> ReadResponse<T>(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken);

/// <summary>Reads responses, with one method for each kind of result. The time limit of an attempt is also that of each read of a download.</summary>
internal sealed class ResponseReader(Smslive247Options options)
{
    private const string Documented = "as documented";
    private const int DefaultMaxBytes = 8 * 1024 * 1024;

    // The reports of a batch come whole, with some 400 bytes for each message.
    private const int DefaultMaxListBytes = 64 * 1024 * 1024;
    private const int DefaultMaxItems = 250_000;

    public JsonReadOptions JsonOptions { get; } = JsonReadOptions.Default with
    {
        AssumedUtcOffset = options.AssumedUtcOffset,
        MaxItems = options.MaxResponseBytes is null ? DefaultMaxItems : int.MaxValue,
    };

    public async ValueTask<Outcome<T>> ReadJsonAsync<T>(ApiCall call, HttpResponseMessage message, JsonRead<T> read, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (!message.IsSuccessStatusCode)
            {
                return Outcome.FromException<T>(await ReadErrorAsync(call, message, response, cancellationToken).ConfigureAwait(false));
            }

            var limit = MaxBytes(isWholeList: typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(Smslive247List<>));
            using var body = await PooledBody.ReadAsync(message.Content, limit, cancellationToken).ConfigureAwait(false);
            return body.Bytes.Length > limit ? Outcome.FromException<T>(TooLarge(call, response, body, limit))
                : UnexpectedBody.HeaderProblem(message) is { } problem ? Outcome.FromException<T>(Unreadable(call, response, body, problem))
                : Parse(call, response, body, read);
        }
    }

    /// <summary>Reads the status line and headers, and the body as far as it arrives: the service has processed the request in any case.</summary>
    public async ValueTask<Outcome<Smslive247Response>> ReadStatusAsync(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (await FindProblemAsync(call, message, response, cancellationToken).ConfigureAwait(false) is { } problem)
            {
                return Outcome.FromException<Smslive247Response>(problem);
            }

            using var body = await ReadBeginningAsync(call, message, cancellationToken).ConfigureAwait(false);
            return UnexpectedBody.Problem(message, Beginning(body)) is { } unexpected
                ? Outcome.FromException<Smslive247Response>(Unreadable(call, response, body, unexpected))
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

            var limit = MaxBytes(isWholeList: false);
            using var body = await PooledBody.ReadAsync(message.Content, limit, cancellationToken).ConfigureAwait(false);
            return body.Bytes.Length > limit ? Outcome.FromException<RawResponse>(TooLarge(call, response, body, limit))
                : UnexpectedBody.PageProblem(message, Beginning(body)) is { } page ? Outcome.FromException<RawResponse>(Unreadable(call, response, body, page))
                : Outcome.FromResult(new RawResponse(call, response, body.Bytes.ToArray()));
        }
    }

    /// <summary>Reads the headers and the beginning of a file. The caller reads its content.</summary>
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

            var inner = await message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var content = new DownloadStream(inner, call, options.AttemptTimeout, options.TimeProvider);
            var beginning = await content.PeekAsync(cancellationToken).ConfigureAwait(false);
            if (UnexpectedBody.Problem(message, beginning.Span) is { } unexpected)
            {
                return Outcome.FromException<Smslive247File>(ExceptionFactory.Unreadable(call, response, Utf8.ToText(beginning.Span), Documented, unexpected));
            }

            isOpen = true;
            return Outcome.FromResult(new Smslive247File(message, response, content));
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

    /// <returns>The exception of an error response, or of a success that its headers show to be none; null for any other success.</returns>
    private async ValueTask<Exception?> FindProblemAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, CancellationToken cancellationToken)
    {
        if (!message.IsSuccessStatusCode)
        {
            return await ReadErrorAsync(call, message, response, cancellationToken).ConfigureAwait(false);
        }

        if ((UnexpectedBody.HeaderProblem(message) ?? UnexpectedBody.PageProblem(message)) is not { } problem)
        {
            return null;
        }

        using var body = await ReadBeginningAsync(call, message, cancellationToken).ConfigureAwait(false);
        return Unreadable(call, response, body, problem);
    }

    /// <summary>Reads the body of an error response as far as it arrives, so that an incomplete body does not hide the status.</summary>
    private async ValueTask<Smslive247ApiException> ReadErrorAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, CancellationToken cancellationToken)
    {
        using var body = await ReadBeginningAsync(call, message, cancellationToken).ConfigureAwait(false);
        return ExceptionFactory.FromErrorResponse(call, response, Beginning(body), body.ToText(ErrorResponse.MaxBodyBytes), options.TimeProvider);
    }

    private int MaxBytes(bool isWholeList) => options.MaxResponseBytes ?? (isWholeList ? DefaultMaxListBytes : DefaultMaxBytes);

    private static ValueTask<PooledBody> ReadBeginningAsync(ApiCall call, HttpResponseMessage message, CancellationToken cancellationToken) =>
        PooledBody.ReadAvailableAsync(message.Content, ErrorResponse.MaxBodyBytes, call, cancellationToken);

    private static ReadOnlySpan<byte> Beginning(PooledBody body) => body.Bytes.Slice(0, Math.Min(body.Bytes.Length, ErrorResponse.MaxBodyBytes));

    private static Smslive247ContractException TooLarge(ApiCall call, Smslive247Response response, PooledBody body, int limit) =>
        ExceptionFactory.TooLarge(call, response, limit, SentIdReader.Find(call.SentId, body.Bytes));

    private static Smslive247ContractException Unreadable(ApiCall call, Smslive247Response response, PooledBody body, string problem) => ExceptionFactory.Unreadable(
        call, response, body.ToText(ErrorResponse.MaxBodyBytes), Documented, problem, SentIdReader.Find(call.SentId, body.Bytes));
}
