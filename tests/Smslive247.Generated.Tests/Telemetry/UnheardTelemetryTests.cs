using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using Polly;
using Smslive247.Calls;
using Smslive247.Requests;
using Smslive247.Telemetry;
using Smslive247.V5;

namespace Smslive247.Tests.Telemetry;

/// <summary>Telemetry without listeners allocates nothing. No other test may listen at the same time.</summary>
[Collection(RunsAlone.Name)]
public sealed class UnheardTelemetryTests : IDisposable
{
    private static readonly ApiOperation Operation = new("Messages_Send", HttpMethod.Post, "/api/v5/sms") { IsSend = true };
    private static readonly Outcome<Message> Success = Outcome.FromResult(new Message { MessageId = "m1", CreditsCharged = 2.5m });
    private static readonly Outcome<Message> Failure = Outcome.FromException<Message>(new Smslive247ServerException("no"));
    private static readonly Outcome<Message> Cancellation = Outcome.FromException<Message>(new OperationCanceledException());

    private readonly HttpRequestMessage request = new();
    private readonly ApiCall call = new(Operation, RequestBody.None, new(), CancellationToken.None);

    public void Dispose() => request.Dispose();

    [Fact]
    public void Calls_NoListener_AllocateNothing()
    {
        var telemetry = Telemetry(NullLogger.Instance);

        Assert.Equal(0, BytesOf(telemetry, Success));
        Assert.Equal(0, BytesOf(telemetry, Failure));
        Assert.Equal(0, BytesOf(telemetry, Cancellation));
    }

    // As in a host whose log level is the default one.
    [Fact]
    public void Calls_SucceedAndOnlyWarningsAreLogged_AllocateNothing()
    {
        var logger = new FakeLogger();
        logger.ControlLevel(LogLevel.Debug, enabled: false);

        Assert.Equal(0, BytesOf(Telemetry(logger), Success));
    }

    [Fact]
    public void Calls_SpanListener_AllocateSpans()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Smslive247",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);

        Assert.NotEqual(0, BytesOf(Telemetry(NullLogger.Instance), Success));
    }

    private static CallTelemetry Telemetry(ILogger logger) => new(new CallTags(new Uri("https://quiet.example"), account: null), TimeProvider.System, CallMetrics.Shared, logger);

    private long BytesOf(CallTelemetry telemetry, Outcome<Message> outcome)
    {
        for (var warmUp = 0; warmUp < 100; warmUp++)
        {
            Run(telemetry, outcome);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++)
        {
            Run(telemetry, outcome);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Run(CallTelemetry telemetry, Outcome<Message> outcome)
    {
        var whole = telemetry.StartCall(Operation);
        call.BeginAttempt();
        var attempt = telemetry.StartAttempt(call, request);
        call.StatusCode = HttpStatusCode.OK;
        telemetry.CompleteAttempt(call, attempt, outcome.Exception);
        if (outcome.Exception is Smslive247Exception)
        {
            telemetry.Retry(call, TimeSpan.FromSeconds(1));
        }

        telemetry.CompleteCall(call, whole, outcome);
    }
}
