using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Smslive247.Tests.Stubs;
using Smslive247.V5;

namespace Smslive247.Tests;

/// <summary>A listener that fails is none of a call's business: a host that took its exception for a failed send would send again.</summary>
public class ThrowingListenerTests
{
    private static readonly SendMessageRequest Request = new() { SenderId = "MyShop", PhoneNumber = "2348030000001", MessageText = "Hello" };

    [Theory]
    [InlineData("log")]
    [InlineData("span")]
    [InlineData("metric")]
    public async Task SendAsync_ListenerThrows_SendsOnceAndReturns(string listener)
    {
        using var handler = new StubHandler(HttpStatusCode.OK, """{"messageID":"m1"}""");
        await using var provider = Provider(handler, listener);
        using var listening = Listen(listener, provider);

        var sent = await provider.GetRequiredService<IMessagesClient>().SendAsync(Request);

        Assert.Equal("m1", sent.MessageId);
        Assert.Equal(["POST /api/v5/sms"], handler.Requests);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("span")]
    [InlineData("metric")]
    public async Task SendAsync_RefusedWhileAListenerThrows_KeepsItsFailure(string listener)
    {
        using var handler = new StubHandler(
            (_, _) => Task.FromResult(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}")),
            (_, _) => Task.FromResult(StubHandler.Answer(HttpStatusCode.PaymentRequired, "{}")));
        await using var provider = Provider(handler, listener);
        using var listening = Listen(listener, provider);

        var thrown = await Assert.ThrowsAsync<Smslive247InsufficientCreditException>(() => provider.GetRequiredService<IMessagesClient>().SendAsync(Request));

        Assert.Equal((2, false), (thrown.Attempts, thrown.MayHaveBeenSent));
    }

    private static ServiceProvider Provider(StubHandler handler, string listener)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Trace);
            if (listener == "log")
            {
                logging.AddProvider(new ThrowingLogger());
            }
        });
        services.AddSmslive247(options => new StubTime().Retrying(options).ApiKey = "test-key").ConfigurePrimaryHttpMessageHandler(() => handler);
        return services.BuildServiceProvider();
    }

    /// <summary>To nothing of other tests.</summary>
    private static IDisposable Listen(string listener, ServiceProvider provider)
    {
        var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        if (listener == "span")
        {
            var spans = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == "Smslive247",
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = span =>
                {
                    if (span.TraceId == parent.TraceId)
                    {
                        throw new InvalidOperationException("Not recorded.");
                    }
                },
            };
            ActivitySource.AddActivityListener(spans);
            return spans;
        }

        var measurements = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (listener == "metric" && instrument.Meter.Scope == provider.GetRequiredService<IMeterFactory>())
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        measurements.SetMeasurementEventCallback<double>(static (_, _, _, _) => throw new InvalidOperationException("Not measured."));
        measurements.SetMeasurementEventCallback<int>(static (_, _, _, _) => throw new InvalidOperationException("Not measured."));
        measurements.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException("Not measured."));
        measurements.Start();
        return measurements;
    }

    private sealed class ThrowingLogger : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("Not logged.");

        public void Dispose()
        {
        }
    }
}
