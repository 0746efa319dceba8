namespace Smslive247.Campaigns.Tests.Hours;

public sealed class SendingHoursTests
{
    private static readonly SendingHours Lagos = new(new(8, 0), new(20, 0), "Africa/Lagos");

    [Theory]
    [InlineData("2026-11-30T06:59:59.9999Z", false)]
    [InlineData("2026-11-30T07:00:00Z", true)]
    [InlineData("2026-11-30T18:59:59.9999Z", true)]
    [InlineData("2026-11-30T19:00:00Z", false)]
    public void Contains_Borders_BeginIsWithinAndEndIsNot(string moment, bool expected) => Assert.Equal(expected, Lagos.Contains(Parse(moment)));

    [Theory]
    [InlineData("2026-03-29T07:30:00Z", true)]
    [InlineData("2026-03-28T07:30:00Z", false)]
    [InlineData("2026-10-25T07:30:00Z", false)]
    [InlineData("2026-10-24T07:30:00Z", true)]
    public void Contains_DaylightSavingTimeChanges_FollowsTheClocks(string moment, bool expected) =>
        Assert.Equal(expected, new SendingHours(new(8, 30), new(20, 0), "Europe/London").Contains(Parse(moment)));

    [Theory]
    [InlineData("2026-03-29T00:59:00Z", true)]
    [InlineData("2026-03-29T01:00:00Z", false)]
    [InlineData("2026-10-25T00:30:00Z", true)]
    [InlineData("2026-10-25T01:30:00Z", true)]
    [InlineData("2026-10-25T02:00:00Z", false)]
    public void Contains_HourIsSkippedOrRepeated_BelongsNeverOrTwice(string moment, bool expected) =>
        Assert.Equal(expected, new SendingHours(new(0, 0), new(2, 0), "Europe/London").Contains(Parse(moment)));

    [Theory]
    [InlineData("2026-11-30T23:30:00Z", true)]
    [InlineData("2026-11-30T04:59:00Z", true)]
    [InlineData("2026-11-30T05:00:00Z", false)]
    public void Contains_OverMidnight_IsWithinOnBothDays(string moment, bool expected) => Assert.Equal(expected, new SendingHours(new(22, 0), new(5, 0), "UTC").Contains(Parse(moment)));

    [Fact]
    public void Constructor_NoTimeBetween_Throws() => Assert.Throws<ArgumentException>(() => new SendingHours(new(8, 0), new(8, 0), "UTC"));

    [Fact]
    public void Constructor_UnknownTimeZone_Throws() => Assert.Throws<TimeZoneNotFoundException>(() => new SendingHours(new(8, 0), new(9, 0), "Africa/Nowhere"));

    private static DateTimeOffset Parse(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
