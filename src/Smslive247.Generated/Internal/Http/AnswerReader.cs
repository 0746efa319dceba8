namespace Smslive247.Internal;

/// <summary>Reads answers. Each method owns the message that it gets, and throws for one without success.</summary>
internal sealed class AnswerReader(ApiSettings settings)
{
    public async Task<T> ReadJsonAsync<T>(ApiCall call, HttpResponseMessage message, TimeLimit limit, Func<JsonCursor, T> read)
    {
        using var answer = await ReadAsync(call, message, limit).ConfigureAwait(false);
        var json = new JsonCursor(answer.Body.Bytes, answer.Body.Length, settings.Json) { Response = answer.Response };
        try
        {
            var result = read(json);
            json.ExpectEnd();
            return result;
        }
        catch (JsonFormatException exception)
        {
            throw Failures.Unreadable(answer, exception.Message);
        }
    }

    /// <summary>The status and headers. The body is not waited for: whatever it holds, the service has done its work.</summary>
    public async Task<Smslive247Response> ReadStatusAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        await ThrowUnlessServiceAnsweredAsync(call, message, limit).ConfigureAwait(false);
        using (message)
        {
            return new Smslive247Response(message);
        }
    }

    /// <summary>The whole answer. What its body is to be is not known, but a web page it is not.</summary>
    public async Task<Smslive247RawResult> ReadRawAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        await ThrowUnlessServiceAnsweredAsync(call, message, limit).ConfigureAwait(false);
        using var answer = await ReadAsync(call, message, limit).ConfigureAwait(false);
        return new Smslive247RawResult(answer, settings.Json);
    }

    public async Task<Smslive247File> OpenFileAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        await ThrowUnlessServiceAnsweredAsync(call, message, limit).ConfigureAwait(false);
        try
        {
            var content = await BodyStream.OpenAsync(message.Content, limit.Token).ConfigureAwait(false);
            return new Smslive247File(message, new DownloadStream(content, call, settings));
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a page that some gateway on the way (a hotel's log-in, a proxy) puts in place of the answer.</summary>
    private async Task ThrowUnlessServiceAnsweredAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        var isWebPage = string.Equals(message.Content.Headers.ContentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase);
        if (message.IsSuccessStatusCode && !isWebPage)
        {
            return;
        }

        using var page = await ReadAsync(call, message, limit).ConfigureAwait(false);
        throw Failures.Unreadable(page, "a web page came in its place.");
    }

    private async Task<Answer> ReadAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (!message.IsSuccessStatusCode)
            {
                // The status has said what counts, and is not lost for a body that breaks off.
                var error = await PooledBody.ReadWhatComesAsync(message.Content, Answer.KeptBytes, call, limit.Token).ConfigureAwait(false);
                using var refusal = new Answer(call, response, error);
                throw Failures.Refused(refusal, settings.TimeProvider);
            }

            var body = await PooledBody.ReadAsync(message.Content, settings.MaxResponseBytes, limit.Token).ConfigureAwait(false)
                ?? throw Failures.TooLarge(call, response, settings.MaxResponseBytes);
            return new Answer(call, response, body);
        }
    }
}
