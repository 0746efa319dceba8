using System.Net.Http.Headers;
using Polly;

namespace Smslive247.Pipeline;

/// <summary>
/// One call: for each try build the request, send it, and read the whole answer within one time limit. A limit or retry in
/// a DelegatingHandler would miss the body, which is read after the handler returned.
/// </summary>
internal sealed class ApiPipeline(HttpClient http, ApiSettings settings)
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";

    private readonly RetryStrategy retries = new(settings);
    private readonly AnswerReader reader = new(settings);
    private readonly CallTelemetry telemetry = settings.Telemetry;
    private Pace? pace;

    /// <summary>The same pipeline for calls of one enumeration, whose pace slows down when the service answers one of them with 429.</summary>
    public ApiPipeline PacedBy(Pace walk)
    {
        var paced = (ApiPipeline)MemberwiseClone();
        paced.pace = walk;
        return paced;
    }

    /// <summary>Calls an operation whose answer is an object.</summary>
    public Task<T> SendAsync<T>(ApiOperation operation, RequestAddress address, RequestBody body, CancellationToken cancellationToken)
        where T : IResponseModel, new() => ReadAsync(operation, address, body, ReadModel<T>, cancellationToken);

    /// <summary>Calls an operation whose answer is a list without pages.</summary>
    public Task<Smslive247List<T>> SendListAsync<T>(
        ApiOperation operation, RequestAddress address, RequestBody body, JsonRead<T> readItem, CancellationToken cancellationToken) =>
        ReadAsync(operation, address, body, (ref json) => ListReader.ReadList(ref json, readItem), cancellationToken);

    /// <summary>Calls an operation whose answer is a page of a list.</summary>
    public Task<Page<T>> SendPageAsync<T>(
        ApiOperation operation, RequestAddress address, RequestBody body, JsonRead<T> readItem, int? pageNumber, int? pageSize, CancellationToken cancellationToken) =>
        ReadAsync(operation, address, body, (ref json) => ListReader.ReadPage(ref json, readItem, pageNumber, pageSize), cancellationToken);

    /// <summary>Calls an operation whose answer is its status.</summary>
    public Task<Smslive247Response> SendAsync(ApiOperation operation, RequestAddress address, RequestBody body, CancellationToken cancellationToken) =>
        CallAsync(operation, address, body, Json, reader.ReadStatusAsync, cancellationToken);

    /// <summary>Calls an operation whose answer is a file, and returns when its headers are there.</summary>
    public Task<Smslive247File> DownloadAsync(ApiOperation operation, RequestAddress address, RequestBody body, CancellationToken cancellationToken) =>
        CallAsync(operation, address, body, Csv, reader.OpenFileAsync, cancellationToken);

    /// <summary>Calls an operation of which the document says nothing.</summary>
    public Task<Smslive247RawResult> SendRawAsync(
        ApiOperation operation, RequestAddress address, RequestBody body, string accepted, CancellationToken cancellationToken) =>
        CallAsync(operation, address, body, accepted, reader.ReadRawAsync, cancellationToken);

    private static T ReadModel<T>(ref JsonCursor json)
        where T : IResponseModel, new()
    {
        var model = new T();
        model.ReadBody(ref json);
        return model;
    }

    private Task<T> ReadAsync<T>(
        ApiOperation operation, RequestAddress address, RequestBody body, JsonRead<T> read, CancellationToken cancellationToken) =>
        CallAsync(operation, address, body, Json, (call, message, limit) => reader.ReadJsonAsync(call, message, limit, read), cancellationToken);

    private async Task<T> CallAsync<T>(
        ApiOperation operation,
        RequestAddress address,
        RequestBody body,
        string accepted,
        Func<ApiCall, HttpResponseMessage, TimeLimit, ValueTask<Outcome<T>>> read,
        CancellationToken cancellationToken)
    {
        var call = new ApiCall(operation, body, cancellationToken) { Pace = pace, Address = address };
        var observation = telemetry.StartCall(operation);
        var outcome = await retries.ExecuteAsync(call, TryAsync, cancellationToken).ConfigureAwait(false);
        telemetry.CompleteCall(call, observation, outcome);
        outcome.ThrowIfException();
        return outcome.Result!;

        async ValueTask<Outcome<T>> TryAsync(CancellationToken tryToken)
        {
            call.Key = operation.IsAnonymous ? null : await settings.GetKeyAsync(call, tryToken).ConfigureAwait(false);
            using var request = new HttpRequestMessage(operation.Method, settings.Resolve(address));
            request.Headers.TryAddWithoutValidation("Accept", accepted);
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Text);
            request.Headers.Authorization = call.Key is null ? null : new AuthenticationHeaderValue("Bearer", call.Key);
            call.Claim(request);
            var attempt = telemetry.StartAttempt(call);
            CallActivity.Propagate(request);
            var result = await Attempt.RunAsync(call, settings, limit => SendAsync(request, limit), tryToken).ConfigureAwait(false);
            telemetry.CompleteAttempt(call, attempt, result.Exception);
            return result;
        }

        async ValueTask<Outcome<T>> SendAsync(HttpRequestMessage request, TimeLimit limit)
        {
            request.Content = body.CreateContent(operation, limit.Token);
            call.IsHandedOver = true;
            var message = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            call.StatusCode = message.StatusCode;
#if !NET
            message.Content ??= new ByteArrayContent([]);
#endif
            return await read(call, message, limit).ConfigureAwait(false);
        }
    }
}
