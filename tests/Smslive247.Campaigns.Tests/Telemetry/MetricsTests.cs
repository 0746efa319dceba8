using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using System.Diagnostics.Metrics;

namespace Smslive247.Campaigns.Tests.Telemetry;

public sealed class MetricsTests
{
    [Fact]
    public async Task Instruments_OfACampaign_CountResultsClaimsAndEvents()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var results = Collect<long>(fleet, "smslive247.campaigns.results");
        var inFlight = Collect<long>(fleet, "smslive247.campaigns.in_flight");
        var claims = Collect<long>(fleet, "smslive247.campaigns.claims");
        var events = Collect<long>(fleet, "smslive247.campaigns.events");
        var delays = Collect<double>(fleet, "smslive247.campaigns.slot.delay");
        await fleet.Host.StartAsync();

        var campaign = await fleet.StartCampaignAsync(20);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 20);
        await Wait.UntilAsync(() => Task.FromResult(results.GetMeasurementSnapshot().EvaluateAsCounter() == 20));

        Assert.All(results.GetMeasurementSnapshot(), measurement => Assert.Equal("Sent", measurement.Tags["smslive247.campaigns.state"]));
        Assert.Equal(0, inFlight.GetMeasurementSnapshot().EvaluateAsCounter());
        Assert.InRange(claims.GetMeasurementSnapshot().EvaluateAsCounter(), 3, 20);
        Assert.Equal("Started", Assert.Single(events.GetMeasurementSnapshot()).Tags["smslive247.campaigns.event"]);
        Assert.NotEmpty(delays.GetMeasurementSnapshot());
    }

    [Fact]
    public async Task Spans_OfClaims_StateTheNumberOfMessages()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Smslive247.Campaigns",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var fleet = await TestFleet.StartAsync();

        var campaign = await fleet.StartCampaignAsync(5);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 5);

        lock (spans)
        {
            Assert.Contains(spans, span => span.OperationName == "claim" && span.GetTagItem("smslive247.campaigns.messages") is > 0);
        }
    }

    [Fact]
    public async Task Listeners_OfTheHostThrow_MessagesAreSentAllTheSame()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(fleet, instrument, listener) };
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => throw new InvalidOperationException());
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => throw new InvalidOperationException());
        meters.Start();
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Smslive247.Campaigns",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ => throw new InvalidOperationException(),
            ActivityStopped = _ => throw new InvalidOperationException(),
        };
        ActivitySource.AddActivityListener(spans);
        await fleet.Host.StartAsync();

        var campaign = await fleet.StartCampaignAsync(20);

        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 20);
        Assert.Equal(20, fleet.Sandbox.AcceptedMessages);
    }

    /// <summary>Of this test's host only, and not those of Quartz.</summary>
    private static void Enable(TestFleet fleet, Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "Smslive247.Campaigns" && instrument.Meter.Scope == fleet.Get<IMeterFactory>())
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static MetricCollector<T> Collect<T>(TestFleet fleet, string instrument)
        where T : struct => new(fleet.Get<IMeterFactory>(), "Smslive247.Campaigns", instrument);
}
