using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Polly;

namespace Smslive247.Pipeline;

/// <summary>
/// Makes calls. Each attempt creates the request, sends it, and reads the whole response within one time limit. Time limits and retries are not
/// in a DelegatingHandler, since it returns before the body is read.
/// </summary>
internal sealed class ApiPipeline : IDisposable
{
    private const string JsonMediaType = "application/json";
    private const string CsvMediaType = "text/csv";

    private readonly HttpClient http;
    private readonly Smslive247Options options;
    private readonly string root;
    private readonly CallTelemetry telemetry;
    private readonly ResponseReader reader;
    private readonly Backoff backoff;
    private readonly RetryBudget budget = new();
    private readonly KeyValuePair<string, string>[] headers = [];
    private readonly bool isView;

    /// <summary>Takes ownership of the HttpClient, and copies the options. Logger factory, metrics and the name of the account are those of the container, if there is one.</summary>
    public ApiPipeline(HttpClient http, Smslive247Options options, ILoggerFactory? loggerFactory = null, CallMetrics? metrics = null, string? account = null)
    {
        if (http.BaseAddress is { } address && address != options.BaseAddress)
        {
            throw new InvalidOperationException($"The HttpClient has a BaseAddress of its own, of {address.Host}: set only {nameof(Smslive247Options)}.{nameof(options.BaseAddress)}.");
        }

        (this.http, this.options, root) = (http, options.Copy(), options.BaseAddress.AbsoluteUri.TrimEnd('/'));
        var logger = (options.LoggerFactory ?? loggerFactory)?.CreateLogger(TelemetrySource.Name);
        telemetry = new(new(options.BaseAddress, account), options.TimeProvider, metrics ?? CallMetrics.Shared, logger);
        backoff = new(this.options);
        reader = new(this.options);
        if (metrics is null)
        {
            telemetry.ReportDryRun(options.DryRun); // A container warns when it starts: DryRunWarning.
        }
    }

    /// <summary>A view on another pipeline, with other options.</summary>
    private ApiPipeline(ApiPipeline other, Smslive247Options options, KeyValuePair<string, string>[] headers)
    {
        (http, root, telemetry, budget, RateLimits) = (other.http, other.root, other.telemetry, other.budget, other.RateLimits);
        (this.options, this.headers, isView) = (options, headers, true);
        backoff = new(options);
        reader = new(options);
    }

    public RateLimitCounter RateLimits { get; } = new();

    public TimeProvider TimeProvider => options.TimeProvider;

    public JsonReadOptions JsonOptions => reader.JsonOptions;

    public Task<T> CallForJsonAsync<T>(ApiOperation operation, RequestHead head, RequestBody body, JsonRead<T> read, CancellationToken cancellationToken) =>
        CallAsync(operation, head, body, JsonMediaType, (call, message, token) => reader.ReadJsonAsync(call, message, read, token), cancellationToken);

    /// <summary>Calls an operation whose result is the status line and headers of its response.</summary>
    public Task<Smslive247Response> CallForStatusAsync(ApiOperation operation, RequestHead head, RequestBody body, CancellationToken cancellationToken) =>
        CallAsync(operation, head, body, JsonMediaType, reader.ReadStatusAsync, cancellationToken);

    /// <summary>Calls an operation that responds with a file, and returns when the response headers have arrived.</summary>
    public Task<Smslive247File> CallForFileAsync(ApiOperation operation, RequestHead head, RequestBody body, CancellationToken cancellationToken) =>
        CallAsync(operation, head, body, CsvMediaType, reader.OpenFileAsync, cancellationToken);

    public Task<RawResponse> CallRawAsync(ApiOperation operation, RequestHead head, RequestBody body, string accept, CancellationToken cancellationToken) =>
        CallAsync(operation, head, body, accept, reader.ReadRawAsync, cancellationToken);

    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public ApiPipeline With(Action<Smslive247CallOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var changes = new Smslive247CallOptions(options);
        headers.ToList().ForEach(changes.Headers.Add);
        configure(changes);
        var changed = options.Copy();
        (changed.AttemptTimeout, changed.CallTimeout, changed.MaxRetries) = (changes.AttemptTimeout, changes.CallTimeout, changes.MaxRetries);
        OptionsValidator.ThrowIfInvalid(changed, nameof(configure));
        return new(this, changed, ExtraHeaders.Validate(changes.Headers, nameof(configure)));
    }

    public void Dispose()
    {
        if (!isView)
        {
            http.Dispose();
        }
    }

    private async Task<T> CallAsync<T>(
        ApiOperation operation, RequestHead head, RequestBody body, string accept, ReadResponse<T> read, CancellationToken cancellationToken)
    {
        var call = new ApiCall(operation, body, RateLimits, cancellationToken) { SensitiveArguments = head.SensitiveTexts, IsDryRun = options.DryRun && DryRun.AnswersHere(operation) };
        var observation = telemetry.StartCall(operation);
        Outcome<T> outcome;
        try
        {
            outcome = await RepeatAsync(call, head, body, accept, read, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            outcome = Outcome.FromException<T>(new OperationCanceledException("The call was cancelled.", exception, cancellationToken));
        }

        telemetry.CompleteCall(call, observation, outcome);
        outcome.ThrowIfException();
        return outcome.Result!;
    }

    /// <summary>Makes attempts until one succeeds or no retry is allowed. Failures are returned as outcomes, since each throw would take longer than a call.</summary>
    private async ValueTask<Outcome<T>> RepeatAsync<T>(
        ApiCall call, RequestHead head, RequestBody body, string accept, ReadResponse<T> read, CancellationToken cancellationToken)
    {
        // Not by Polly's strategies: they take a quarter of a call that succeeds at once, and their jitter may undercut the delay that the
        // service requests.
        var started = options.TimeProvider.GetTimestamp();
        for (var retry = 0; ; retry++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Outcome<T> outcome;
            using (var limit = LimitAttempt(TimeLeft(), cancellationToken))
            {
                outcome = await AttemptAsync(call, head, body, accept, read, limit).ConfigureAwait(false);
            }

            if (outcome.Exception is not { } exception)
            {
                budget.Return(call);
                return outcome;
            }

            if (exception is OperationCanceledException)
            {
                outcome.ThrowIfException();
            }

            call.LastException = exception;
            if (retry == options.MaxRetries || !RetryRules.AllowRetry(call, exception, options.RetryRateLimitedSends))
            {
                return outcome;
            }

            var delay = backoff.DelayBefore(retry, exception);
            if (delay >= TimeLeft())
            {
                return outcome;
            }

            if (!budget.TryTake(call, exception))
            {
                telemetry.RetryWithheld(call);
                return outcome;
            }

            telemetry.Retry(call, delay);
            await options.TimeProvider.Delay(delay, cancellationToken).ConfigureAwait(false);
        }

        TimeSpan TimeLeft() => options.CallTimeout - options.TimeProvider.GetElapsedTime(started);
    }

    private async ValueTask<Outcome<T>> AttemptAsync<T>(
        ApiCall call, RequestHead head, RequestBody body, string accept, ReadResponse<T> read, TimeLimit limit)
    {
        call.BeginAttempt();
        try
        {
            call.ApiKey = call.Operation.IsAnonymous ? null
                : options.ApiKey ?? await ApiKeySource.GetAsync(options.ApiKeyProvider!, call, limit.Token).ConfigureAwait(false);
            using var request = CreateRequest(call, head, accept);
            var observation = telemetry.StartAttempt(call, request);
            var outcome = await SendAndReadAsync(call, request, body, read, limit).ConfigureAwait(false);
            telemetry.CompleteAttempt(call, observation, outcome.Exception);
            return outcome;
        }
        catch (OperationCanceledException exception)
        {
            return Outcome.FromException<T>(limit.IsOver ? ExceptionFactory.TimedOut(call, limit.Timeout, exception) : exception);
        }
        catch (Exception exception)
        {
            // As above, from the key provider or the creation of the request: nothing was sent.
            return Outcome.FromException<T>(exception);
        }
    }

    private TimeLimit LimitAttempt(TimeSpan timeLeft, CancellationToken cancellationToken) => timeLeft < options.AttemptTimeout
        ? new(options.CallTimeout, timeLeft, options.TimeProvider, cancellationToken)
        : new(options.AttemptTimeout, options.AttemptTimeout, options.TimeProvider, cancellationToken);

    private HttpRequestMessage CreateRequest(ApiCall call, RequestHead head, string accept)
    {
        var request = new HttpRequestMessage(call.Operation.Method, new Uri(root + head, UriKind.Absolute));
#if NET
        if (options.UseHttp2)
        {
            (request.Version, request.VersionPolicy) = (System.Net.HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower);
        }
        else if (http.DefaultRequestVersion != request.Version || http.DefaultVersionPolicy != request.VersionPolicy)
        {
            (request.Version, request.VersionPolicy) = (http.DefaultRequestVersion, http.DefaultVersionPolicy);
        }
#endif
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Authorization = call.ApiKey is null ? null : new AuthenticationHeaderValue("Bearer", call.ApiKey);
        ExtraHeaders.AddTo(request, head.Headers);
        ExtraHeaders.AddTo(request, headers);

        call.AttachTo(request);
        return request;
    }

    private async ValueTask<Outcome<T>> SendAndReadAsync<T>(ApiCall call, HttpRequestMessage request, RequestBody body, ReadResponse<T> read, TimeLimit limit)
    {
        try
        {
            request.Content = body.CreateContent(call.Operation, limit.Token);
            limit.Token.ThrowIfCancellationRequested();
            call.IsHandedOver = true;
            var message = call.IsDryRun ? DryRun.Respond(call.Operation) : await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            call.StatusCode = message.StatusCode;
#if !NET
            message.Content ??= new ByteArrayContent([]);
#endif
            return await read(call, message, limit.Token).ConfigureAwait(false);
        }
        catch (ResendPreventedException) when (call.LastError is not null)
        {
            return await read(call, call.LastError, CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.Token.IsCancellationRequested)
        {
            return Outcome.FromException<T>(limit.IsOver ? ExceptionFactory.TimedOut(call, limit.Timeout, exception) : exception);
        }
        catch (Exception exception)
        {
            return Outcome.FromException<T>(ExceptionTranslation.Translate(call, exception));
        }
    }
}
