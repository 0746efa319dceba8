using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Deliveries;

/// <summary>A message without a final report, for which the list is to be read now. Times are in microseconds.</summary>
internal sealed class OpenReport
{
    public long SendId { get; init; }

    public int Attempt { get; init; }

    public string Account { get; init; } = "";

    /// <summary>Null if the service accepted it without one: no list can show it.</summary>
    public string? MessageId { get; init; }

    /// <summary>Null if a response had its id.</summary>
    public long? AcceptedAt { get; init; }

    /// <summary>Null if its recipient was claimed again.</summary>
    public long? ClaimedAt { get; init; }

    public long RecordedAt { get; init; }

    /// <summary>The time of the query.</summary>
    public long Now { get; init; }

    /// <summary>The time in which the service accepted it.</summary>
    /// <param name="lease">Of a claim, when another one has taken its place.</param>
    /// <param name="flight">The longest time from a claim to the end of its request.</param>
    /// <param name="margin">By how much clocks may differ.</param>
    public ClosedWindow GetWindow(TimeSpan lease, TimeSpan flight, TimeSpan margin)
    {
        var from = AcceptedAt ?? ClaimedAt ?? RecordedAt - lease.ToMicroseconds();
        var to = AcceptedAt ?? Math.Min(RecordedAt, ClaimedAt + flight.ToMicroseconds() ?? RecordedAt);
        return new((from - margin.ToMicroseconds()).ToTime(), Math.Min(to + margin.ToMicroseconds(), Now).ToTime());
    }

    public override string ToString() => $"send {SendId}";
}
