namespace Smslive247.Internal;

/// <summary>Reads answers. Each method owns the message that it gets, and throws for one without success.</summary>
internal sealed class AnswerReader(ApiSettings settings)
{
    public async Task<T> ReadModelAsync<T>(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
        where T : IResponseModel, new()
    {
        using var answer = await ReadAsync(operation, message, cancellationToken).ConfigureAwait(false);
        var json = new JsonCursor(answer.Body.Bytes, answer.Body.Length, settings.Json);
        try
        {
            var result = new T();
            result.ReadBody(json, answer.Response);
            json.ExpectEnd();
            return result;
        }
        catch (JsonFormatException exception)
        {
            throw Failures.Unreadable(answer, exception.Message);
        }
    }

    /// <summary>The status and headers; a body, should there be one, is passed over.</summary>
    public async Task<Smslive247Response> ReadStatusAsync(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        using var answer = await ReadAsync(operation, message, cancellationToken).ConfigureAwait(false);
        return answer.Response;
    }

    public async Task<Smslive247File> OpenFileAsync(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        if (!message.IsSuccessStatusCode)
        {
            throw await ReadRefusalAsync(operation, message, cancellationToken).ConfigureAwait(false);
        }

        var content = await BodyStream.OpenAsync(message.Content, cancellationToken).ConfigureAwait(false);
        return new Smslive247File(message, new DownloadStream(content, operation, settings));
    }

    private async Task<Answer> ReadAsync(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        if (!message.IsSuccessStatusCode)
        {
            throw await ReadRefusalAsync(operation, message, cancellationToken).ConfigureAwait(false);
        }

        using (message)
        {
            var response = new Smslive247Response(message);
            var body = await PooledBody.ReadAsync(message.Content, settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false)
                ?? throw Failures.TooLarge(operation, response, settings.MaxResponseBytes);
            return new Answer(operation, response, body);
        }
    }

    private async Task<Smslive247ApiException> ReadRefusalAsync(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            var body = await PooledBody.ReadUpToAsync(message.Content, Answer.KeptBytes, cancellationToken).ConfigureAwait(false);
            using var refusal = new Answer(operation, new Smslive247Response(message), body);
            return Failures.Refused(refusal, settings.TimeProvider);
        }
    }
}
