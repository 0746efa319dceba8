using System.Net.Http.Headers;

namespace Smslive247.Internal;

/// <summary>
/// One call: build the request, send it and read the whole body within one time limit, then read the result from it. A
/// limit or retry in a DelegatingHandler would miss the body, which is read after the handler returned.
/// </summary>
internal sealed class ApiPipeline(HttpClient http, ApiSettings settings)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue Csv = new("text/csv");

    /// <summary>Calls an operation whose answer has a body.</summary>
    public async Task<T> SendAsync<T>(ApiOperation operation, RequestAddress address, RequestBody body, CancellationToken cancellationToken)
        where T : IResponseModel, new()
    {
        using var answer = await TryAsync(operation, address, body, Json, ReadAnswerAsync, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Calls an operation whose answer is its status; a body, should there be one, is passed over.</summary>
    public async Task<Smslive247Response> SendAsync(ApiOperation operation, RequestAddress address, RequestBody body, CancellationToken cancellationToken)
    {
        using var answer = await TryAsync(operation, address, body, Json, ReadAnswerAsync, cancellationToken).ConfigureAwait(false);
        return answer.Response;
    }

    /// <summary>Calls an operation whose answer is a file, and returns when its headers are there.</summary>
    public Task<Smslive247File> DownloadAsync(ApiOperation operation, RequestAddress address, RequestBody body, CancellationToken cancellationToken) =>
        TryAsync(operation, address, body, Csv, OpenFileAsync, cancellationToken);

    private async Task<T> TryAsync<T>(
        ApiOperation operation,
        RequestAddress address,
        RequestBody body,
        MediaTypeWithQualityHeaderValue accepted,
        Func<ApiOperation, HttpResponseMessage, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken)
    {
        var key = operation.IsAnonymous ? null : await settings.GetKeyAsync(cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(operation.Method, settings.Resolve(address)) { Content = body.CreateContent(operation.Method) };
        request.Headers.Accept.Add(accepted);
        request.Headers.UserAgent.Add(UserAgent.Product);
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await Attempt.RunAsync(operation, settings, SendAndReadAsync, cancellationToken).ConfigureAwait(false);

        async Task<T> SendAndReadAsync(CancellationToken token) =>
            await read(operation, await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false), token)
                .ConfigureAwait(false);
    }

    /// <exception cref="Smslive247ApiException">The answer is not a success.</exception>
    private async Task<Answer> ReadAnswerAsync(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = new Smslive247Response(message);
            if (!message.IsSuccessStatusCode)
            {
                var error = await PooledBody.ReadUpToAsync(message.Content, Answer.KeptBytes, cancellationToken).ConfigureAwait(false);
                using var refusal = new Answer(operation, response, error);
                throw Failures.Refused(refusal, settings.TimeProvider);
            }

            var body = await PooledBody.ReadAsync(message.Content, settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false)
                ?? throw Failures.TooLarge(operation, response, settings.MaxResponseBytes);
            return new Answer(operation, response, body);
        }
    }

    private async Task<Smslive247File> OpenFileAsync(ApiOperation operation, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        if (!message.IsSuccessStatusCode)
        {
            using var refusal = await ReadAnswerAsync(operation, message, cancellationToken).ConfigureAwait(false);
        }

        var content = await PooledBody.OpenAsync(message.Content, cancellationToken).ConfigureAwait(false);
        return new Smslive247File(message, new DownloadStream(content, operation, settings));
    }
}
