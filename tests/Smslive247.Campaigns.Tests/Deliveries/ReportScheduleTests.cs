using Smslive247.Campaigns.Deliveries;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Tests.Deliveries;

public sealed class ReportScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 30, 12, 0, 17, TimeSpan.Zero);

    [Fact]
    public void FindNext_UntilTheEnd_IsTenTimesAtMost()
    {
        var ages = Ages(new(), TimeSpan.FromMinutes(1)).ToList();

        Assert.InRange(ages.Count, 8, 10);
        Assert.InRange(ages[^1], TimeSpan.FromHours(72), TimeSpan.FromHours(73));
        Assert.All(ages.Zip([3, 9, 27, 81]), pair => Assert.InRange(pair.First.TotalMinutes, pair.Second, pair.Second * 1.3));
    }

    /// <summary>So that one list is read for many.</summary>
    [Fact]
    public void FindNext_MessagesOfTenMinutes_HaveFewTimes()
    {
        var schedule = new ReportSchedule(new());

        var times = Enumerable.Range(0, 600).Select(second => schedule.FindNext(Message(Start.AddSeconds(second), TimeSpan.FromMinutes(9)))).Distinct();

        Assert.InRange(times.Count(), 1, 3);
    }

    [Fact]
    public void FindNext_WasNotReadForLong_GoesOnFromItsAge() =>
        Assert.InRange(Ages(new(), TimeSpan.FromMinutes(30)).First().TotalMinutes, 81, 81 * 1.3);

    [Theory]
    [InlineData(1, 3)]
    [InlineData(20, 60)]
    [InlineData(4000, 120)]
    public void GetMargin_OlderMessage_IsWider(int minutes, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ReportSchedule.GetMargin(Message(Start, TimeSpan.FromMinutes(minutes))));

    [Fact]
    public void Merge_TimesThatMeet_AreOneWindow()
    {
        var windows = ReportWindow.Merge([Window(300, 310), Window(0, 10), Window(5, 8), Window(10, 20)]);

        Assert.Equal([(0, 20, 3), (300, 310, 1)], windows.Select(window => (Second(window.Window.From), Second(window.Window.To), window.Messages.Count)));
    }

    /// <summary>If the list fails, no more than this is read again.</summary>
    [Fact]
    public void Merge_ManyHours_AreWindowsOfHalfAnHour() =>
        Assert.Equal(6, ReportWindow.Merge(Enumerable.Range(0, 10_800).Select(second => Window(second, second + 1))).Count);

    /// <summary>It would grow while it is read.</summary>
    [Fact]
    public void GetWindow_MarginReachesTheFuture_EndsNow() => Assert.Equal(
        Start.AddSeconds(60), Message(Start, TimeSpan.FromSeconds(60)).GetWindow(TimeSpan.Zero, TimeSpan.FromSeconds(50), TimeSpan.FromMinutes(2)).To);

    /// <summary>It was found in the list an hour later.</summary>
    [Fact]
    public void GetWindow_RecordedLate_EndsWithTheFlight()
    {
        var message = new OpenReport { ClaimedAt = Start.ToMicroseconds(), RecordedAt = Start.AddHours(1).ToMicroseconds(), Now = Start.AddHours(2).ToMicroseconds() };

        Assert.Equal(new(Start.AddSeconds(-3), Start.AddSeconds(53)), message.GetWindow(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(3)));
    }

    /// <summary>The ages at which the list is read, after the first one.</summary>
    private static IEnumerable<TimeSpan> Ages(CampaignsOptions options, TimeSpan age)
    {
        var schedule = new ReportSchedule(options);
        while (schedule.FindNext(Message(Start, age)) is { } next)
        {
            yield return age = next.ToTime() - Start;
        }
    }

    private static OpenReport Message(DateTimeOffset recorded, TimeSpan age) => new() { RecordedAt = recorded.ToMicroseconds(), Now = (recorded + age).ToMicroseconds() };

    private static (ClosedWindow Window, OpenReport Message) Window(int from, int to) => (new(Start.AddSeconds(from), Start.AddSeconds(to)), new());

    private static int Second(DateTimeOffset time) => (int)(time - Start).TotalSeconds;
}
