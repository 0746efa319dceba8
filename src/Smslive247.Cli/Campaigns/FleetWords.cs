using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Why nothing is sent, in plain words.</summary>
internal static class FleetWords
{
    private const string Reason = "no worker ran for some minutes, so that the list of the service has to be read first: what was sent already must not be sent twice";

    /// <returns>The time until something is sent; zero if nothing waits.</returns>
    public static TimeSpan WaitOf(FleetStatus fleet, TimeProvider time) => fleet.Waits.Count == 0 ? fleet.WaitAfterStart : Max(fleet.Waits.Max(wait => wait.Until) - time.GetUtcNow(), TimeSpan.Zero);

    /// <summary>What a worker that runs waits for; null if it sends.</summary>
    public static string? Waiting(FleetStatus fleet, TimeProvider time) => fleet.Waits.Count == 0 ? null
        : WaitOf(fleet, time) is var left && left > TimeSpan.Zero
            ? $"Nothing is sent before {Clock(fleet.Waits.Max(wait => wait.Until), time)}, in {Counts.Text(left)}: {Reason}."
            : "The list of the service is being read; sending begins as soon as it was.";

    /// <summary>After a command that does not send.</summary>
    /// <param name="fleet">Who sends.</param>
    /// <param name="session">The session.</param>
    /// <param name="isSending">Whether there is something to send, and not delivery reports alone.</param>
    public static void Write(FleetStatus fleet, CampaignSession session, bool isSending)
    {
        var (people, time) = (session.Output.People, session.Surroundings.Time);
        if (fleet.Workers > 0)
        {
            people.Write(new Text($"{Waiting(fleet, time) ?? $"{Counts.Text(fleet.Workers, "worker")} run{(fleet.Workers == 1 ? "s" : "")}, or ended within the last 15 seconds."}\n"));
            return;
        }

        people.Write(new Text($"No worker runs, so {(isSending ? "nothing is sent" : "no delivery report is read")}. Start one:\n", new Style(Color.Yellow)));

        // As it is, without line breaks: it is copied.
        session.Output.Writer.WriteLine($"  {session.WorkCommand}");
        if (isSending && WaitOf(fleet, time) is var wait && wait > TimeSpan.Zero)
        {
            people.Write(new Text($"It will wait {Counts.Text(wait)} before it sends: {Reason}.\n"));
        }
    }

    private static string Clock(DateTimeOffset instant, TimeProvider time) => TimeZoneInfo.ConvertTime(instant, time.LocalTimeZone).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
