using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smslive247.Campaigns.Telemetry;

/// <summary>The instruments. The README lists them; a change breaks dashboards of users.</summary>
internal sealed class CampaignMetrics
{
    private readonly Counter<long> results;
    private readonly Counter<long> reports;
    private readonly Counter<long> events;
    private readonly Counter<long> claims;
    private readonly UpDownCounter<long> inFlight;
    private readonly Histogram<double> slotDelay;

    public CampaignMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(TelemetrySource.Name, TelemetrySource.Version);
        results = meter.CreateCounter<long>("smslive247.campaigns.results", "{message}", "Results of attempts, by state.");
        reports = meter.CreateCounter<long>("smslive247.campaigns.reports", "{message}", "Messages whose delivery is final, by state.");
        events = meter.CreateCounter<long>("smslive247.campaigns.events", "{event}", "Events of campaigns, by kind.");
        claims = meter.CreateCounter<long>("smslive247.campaigns.claims", "{claim}", "Claims of messages.");
        inFlight = meter.CreateUpDownCounter<long>("smslive247.campaigns.in_flight", "{message}", "Messages of this process whose result is not written yet.");
        slotDelay = meter.CreateHistogram<double>("smslive247.campaigns.slot.delay", "s", "Time that claims wait for the rate.");
    }

    public void RecordResult(RecipientState state, string account) => Record(() => results.Add(1, Tags(account, TagNames.State, state.ToString())));

    public void RecordReports(string account, IEnumerable<DeliveryState> states) => Record(() =>
    {
        foreach (var state in states.CountBy(state => state))
        {
            reports.Add(state.Value, Tags(account, TagNames.Delivery, state.Key.ToString()));
        }
    });

    public void RecordEvent(CampaignEvent one) => Record(() => events.Add(1, Tags(one.Account ?? "", TagNames.Event, one.Kind.ToString())));

    public void RecordClaim(string account, int messages) => Record(() =>
    {
        claims.Add(1, Tags(account));
        inFlight.Add(messages);
    });

    public void RecordCommit(int messages) => Record(() => inFlight.Add(-messages));

    public void RecordSlot(string account, TimeSpan wait) => Record(() => slotDelay.Record(Math.Max(0, wait.TotalSeconds), Tags(account)));

    /// <summary>A listener of the host that throws must not change what becomes of a message.</summary>
    private static void Record(Action record)
    {
        try
        {
            record();
        }
#pragma warning disable CA1031 // Whatever a listener throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The measurement is lost.
        }
    }

    private static TagList Tags(string account, string? name = null, string? value = null)
    {
        var tags = new TagList();
        if (account.Length > 0)
        {
            tags.Add(TagNames.Account, account);
        }

        if (name is not null)
        {
            tags.Add(name, value);
        }

        return tags;
    }
}
