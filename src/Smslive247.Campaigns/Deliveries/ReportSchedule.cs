using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Deliveries;

/// <summary>When the list is read for a message: at ages of which each is three times the last, such as 1, 3, 9, 27 and 81 minutes, and at the end.</summary>
internal sealed class ReportSchedule(CampaignsOptions options)
{
    private const int Growth = 3;

    private static readonly TimeSpan ShortestMargin = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestStep = TimeSpan.FromHours(1);

    private long First => options.FirstReportCheck.ToMicroseconds();

    private long Last => options.ReportTimeout.ToMicroseconds();

    /// <returns>Null if this was the last time.</returns>
    public long? FindNext(OpenReport message)
    {
        var age = message.Now - message.RecordedAt;
        return age >= Last ? null : RoundUp(message.RecordedAt, Math.Min(FindAgeAfter(age), Last));
    }

    /// <summary>
    /// By how much the clock of the service may differ. It grows with the age: at first it would have pages read again and again that a campaign fills
    /// in the meantime.
    /// </summary>
    public static TimeSpan GetMargin(OpenReport message)
    {
        var margin = (message.Now - message.RecordedAt).ToTimeSpan() / 20;
        return margin < ShortestMargin ? ShortestMargin : margin > LongestMargin ? LongestMargin : margin;
    }

    private long FindAgeAfter(long age)
    {
        var next = First;
        while (next <= age)
        {
            next *= Growth;
        }

        return next;
    }

    /// <summary>To steps that messages have in common, so that one list is read for many of them.</summary>
    private static long RoundUp(long recordedAt, long age)
    {
        var step = Math.Max(1, Math.Min(age / 4, LongestStep.ToMicroseconds()));
        return (recordedAt + age + step - 1) / step * step;
    }
}
