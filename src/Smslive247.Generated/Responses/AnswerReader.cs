using Polly;

namespace Smslive247.Responses;

/// <summary>Reads answers. Each method owns the message that it gets.</summary>
internal sealed class AnswerReader(ApiSettings settings)
{
    public async ValueTask<Outcome<T>> ReadJsonAsync<T>(ApiCall call, HttpResponseMessage message, TimeLimit limit, JsonRead<T> read)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (!message.IsSuccessStatusCode)
            {
                return Outcome.FromException<T>(await ReadRefusalAsync(call, message, response, limit).ConfigureAwait(false));
            }

            var whole = await ReadWholeAsync(call, message, response, limit).ConfigureAwait(false);
            using var answer = whole.Result;
            return answer is null ? Outcome.FromException<T>(whole.Exception!) : Parse(answer, read);
        }
    }

    /// <summary>The status and headers. The body is not waited for: whatever it holds, the service has done its work.</summary>
    public async ValueTask<Outcome<Smslive247Response>> ReadStatusAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            return await ReadComplaintAsync(call, message, response, limit).ConfigureAwait(false) is { } failure
                ? Outcome.FromException<Smslive247Response>(failure)
                : Outcome.FromResult(response);
        }
    }

    /// <summary>The whole answer. What its body is to be is not known, but a web page it is not.</summary>
    public async ValueTask<Outcome<Smslive247RawResult>> ReadRawAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (await ReadComplaintAsync(call, message, response, limit).ConfigureAwait(false) is { } failure)
            {
                return Outcome.FromException<Smslive247RawResult>(failure);
            }

            var whole = await ReadWholeAsync(call, message, response, limit).ConfigureAwait(false);
            using var answer = whole.Result;
            return answer is null
                ? Outcome.FromException<Smslive247RawResult>(whole.Exception!)
                : Outcome.FromResult(new Smslive247RawResult(answer, settings.Json));
        }
    }

    public async ValueTask<Outcome<Smslive247File>> OpenFileAsync(ApiCall call, HttpResponseMessage message, TimeLimit limit)
    {
        var isHandedOn = false;
        try
        {
            var response = new Smslive247Response(message);
            if (await ReadComplaintAsync(call, message, response, limit).ConfigureAwait(false) is { } failure)
            {
                return Outcome.FromException<Smslive247File>(failure);
            }

            var content = await BodyStream.OpenAsync(message.Content, limit.Token).ConfigureAwait(false);
            var file = new Smslive247File(message, response, new DownloadStream(content, call, settings));
            isHandedOn = true;
            return Outcome.FromResult(file);
        }
        finally
        {
            if (!isHandedOn)
            {
                message.Dispose();
            }
        }
    }

    private Outcome<T> Parse<T>(Answer answer, JsonRead<T> read)
    {
        try
        {
            return Outcome.FromResult(JsonCursor.ReadWhole(answer.Body.Bytes.AsSpan(0, answer.Body.Length), settings.Json, answer.Response, read));
        }
        catch (JsonFormatException exception)
        {
            return Outcome.FromException<T>(Failures.Unreadable(answer, exception.Message));
        }
    }

    /// <returns>What the service, or a gateway on the way (a hotel's log-in, a proxy), answered in place of what was asked for; null for a success.</returns>
    private async ValueTask<Exception?> ReadComplaintAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, TimeLimit limit)
    {
        if (!message.IsSuccessStatusCode)
        {
            return await ReadRefusalAsync(call, message, response, limit).ConfigureAwait(false);
        }

        if (!string.Equals(message.Content.Headers.ContentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var whole = await ReadWholeAsync(call, message, response, limit).ConfigureAwait(false);
        using var page = whole.Result;
        return page is null ? whole.Exception : Failures.Unreadable(page, "a web page came in its place.");
    }

    /// <summary>The answer with its body, which may not be longer than the options allow.</summary>
    private async ValueTask<Outcome<Answer>> ReadWholeAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, TimeLimit limit)
    {
        var body = await PooledBody.ReadAsync(message.Content, settings.MaxResponseBytes, limit.Token).ConfigureAwait(false);
        if (body.Length <= settings.MaxResponseBytes)
        {
            return Outcome.FromResult(new Answer(call, response, body));
        }

        body.Dispose();
        return Outcome.FromException<Answer>(Failures.TooLarge(call, response, settings.MaxResponseBytes));
    }

    /// <summary>The status has said what counts, and is not lost for a body that breaks off.</summary>
    private async ValueTask<Smslive247ApiException> ReadRefusalAsync(ApiCall call, HttpResponseMessage message, Smslive247Response response, TimeLimit limit)
    {
        var body = await PooledBody.ReadWhatComesAsync(message.Content, Answer.KeptBytes, call, limit.Token).ConfigureAwait(false);
        using var refusal = new Answer(call, response, body);
        return Failures.Refused(refusal, settings.TimeProvider);
    }
}
