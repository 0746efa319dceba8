using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Failures;
using Smslive247.Sandbox.Requests;
using Smslive247.Sandbox.Service;
using Smslive247.Sandbox.Time;

namespace Smslive247.Sandbox.Http;

/// <summary>Processes requests: latency, failures, log. Safe for several threads.</summary>
internal sealed class Gateway(SandboxOptions options, SimulatedService service, SandboxClock clock)
{
    private readonly ConcurrentDictionary<Operation, OperationEndpoint> endpoints = new();
    private long latencyTicks = options.Latency.Ticks;

    public FailurePlan Failures { get; } = new(options);

    public RateLimit RateLimit { get; } = new(clock, options.RequestsPerSecond);

    public RequestLog Log { get; } = new();

    public TimeSpan Latency
    {
        get => new(Volatile.Read(ref latencyTicks));
        set => Volatile.Write(ref latencyTicks, value.Ticks);
    }

    /// <summary>Reads the documents and compiles a schema, so that the first request does not wait for it.</summary>
    public static void Prepare()
    {
        Router.Service.Prepare();
        SchemaRules.Of(ApiDocument.Find("v5", "Messages_Send").Body!.Schema!, isClosed: true).Validate(new JObject());
    }

    /// <summary>Makes everything as it was at the start, except for latency and rate limit.</summary>
    public void Reset()
    {
        Failures.Reset();
        Log.Clear();
        RateLimit.Clear();
        clock.Reset();
        service.Reset();
    }

    /// <param name="http">The request and its response.</param>
    /// <param name="stopping">Cancelled when the sandbox stops. A request that has arrived is processed even if the caller disconnects.</param>
    public async Task HandleAsync(HttpContext http, CancellationToken stopping)
    {
        try
        {
            var response = await RespondAsync(http, stopping).ConfigureAwait(false);
            await ResponseSender.SendAsync(response, http).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The caller disconnected within its request, or the sandbox stops.
            http.Abort();
        }
    }

    private async Task<ResponseData> RespondAsync(HttpContext http, CancellationToken stopping)
    {
        var began = clock.GetTimestamp();
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var received = new SandboxRequest(http.Request.Method, target, null, null) { Date = clock.GetUtcNow() };
        if (!HostRule.Allows(http.Request, options))
        {
            Record(received, HostRule.Error, began);
            return HostRule.Error;
        }

        var route = await Router.Service.MatchAsync(http).ConfigureAwait(false);
        received = received with { OperationId = route.Operation?.Id, PathTemplate = route.Operation?.Path };
        var (failure, response) = NextFailure(received);
        var request = failure is { IsBeforeBody: true } ? null : await RequestData.ReadAsync(http.Request, route.Operation?.Body).ConfigureAwait(false);
        await WaitAsync(Latency + (failure?.Delay ?? TimeSpan.Zero), stopping).ConfigureAwait(false);
        response ??= request is null || failure is { IsCarriedOut: false } ? null : await RespondAsync(request, route).ConfigureAwait(false);
        response = failure is null ? response! : FailureResponse.Of(failure, response);

        // Begun before the log has the request, so that a test that finds it there can advance the clock.
        var silence = WaitAsync(failure?.Wait ?? TimeSpan.Zero, stopping);
        Record(received, response, began);
        await silence.ConfigureAwait(false);
        return response;
    }

    private void Record(SandboxRequest received, ResponseData response, long began) => Log.Add(received with
    {
        Status = response.Delivery == Delivery.None ? null : response.Status,
        Duration = clock.GetElapsedTime(began),
        Problem = response.Problem,
    });

    /// <returns>The failure of the request, or the response if the policy of the test threw.</returns>
    private (SandboxFailure? Failure, ResponseData? Response) NextFailure(SandboxRequest request)
    {
        try
        {
            return (Failures.Next(request), null);
        }
        catch (Exception exception)
        {
            return (null, ResponseData.Error(500, $"The {nameof(Smslive247Sandbox.FailurePolicy)} of the test threw {exception.GetType().Name}{exception.StackTrace}"));
        }
    }

    private Task WaitAsync(TimeSpan time, CancellationToken stopping) =>
        time > TimeSpan.Zero ? Task.Delay(time, clock, stopping) : Task.CompletedTask;

    private async Task<ResponseData> RespondAsync(RequestData request, Route route)
    {
        try
        {
            return route.Operation is { } operation
                ? await endpoints.GetOrAdd(operation, found => new(found, options, service, RateLimit)).RespondAsync(request, route).ConfigureAwait(false)
                : RouteErrors.Of(request.Method, route.Allow);
        }
        catch (Exception exception)
        {
            return ResponseData.Error(500, $"This is an error of the sandbox itself, please report it: {exception.GetType().Name}{exception.StackTrace}");
        }
    }
}
