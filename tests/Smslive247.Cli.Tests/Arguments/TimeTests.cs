using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Cli.Tests.Arguments;

[Trait("Category", "Culture")]
public sealed class TimeTests
{
    private static readonly FakeTimeProvider Time = CreateTime();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("200ms", 200)]
    [InlineData("1.5s", 1500)]
    [InlineData("2m", 120_000)]
    [InlineData("1h", 3_600_000)]
    [InlineData("7d", 604_800_000)]
    public void Duration_NumberAndUnit_IsRead(string text, double milliseconds)
    {
        Assert.True(Durations.TryParse(text, out var duration));
        Assert.Equal(milliseconds, duration.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("5")]
    [InlineData("-5s")]
    [InlineData("1,5s")]
    [InlineData("9999d")]
    [InlineData("99999999999999999999d")]
    [InlineData("99999999999999999999999999999d")]
    public void Duration_AnythingElse_IsNot(string text) => Assert.False(Durations.TryParse(text, out _));

    [Theory]
    [InlineData("2026-11-30", "2026-11-30T00:00:00+01:00")]
    [InlineData("2026-11-30T09:00", "2026-11-30T09:00:00+01:00")]
    [InlineData("2026-11-30T09:00:30", "2026-11-30T09:00:30+01:00")]
    [InlineData("2026-11-30T09:00-05:00", "2026-11-30T09:00:00-05:00")]
    [InlineData("2026-11-30T09:00:00Z", "2026-11-30T09:00:00+00:00")]
    [InlineData("2h", "2026-11-30T10:00:00+00:00")]
    public void Instant_DateOrTimeAgo_IsRead(string text, string expected)
    {
        Assert.True(Instants.TryParse(text, Time, out var instant));
        Assert.Equal(expected, instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("30.11.2026")]
    [InlineData("2026-02-30")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("yesterday")]
    public void Instant_AnythingElse_IsNot(string text) => Assert.False(Instants.TryParse(text, Time, out _));

    private static FakeTimeProvider CreateTime()
    {
        var time = new FakeTimeProvider(new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));
        time.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("Lagos", TimeSpan.FromHours(1), null, null));
        return time;
    }
}
