using Smslive247.Json;

namespace Smslive247.Tests.Json;

/// <summary>Dates, compared by their clock time and offset: neither depends on the zone of the machine.</summary>
[Trait("Category", "Culture")]
public class Iso8601Tests
{
    [Theory]
    // With an offset.
    [InlineData("2024-05-31T10:00:00Z", "2024-05-31T10:00:00.0000000+00:00")]
    [InlineData("2024-05-31T10:00:00z", "2024-05-31T10:00:00.0000000+00:00")]
    [InlineData("2024-05-31T10:00:00+01:00", "2024-05-31T10:00:00.0000000+01:00")]
    [InlineData("2024-05-31T10:00:00-03:30", "2024-05-31T10:00:00.0000000-03:30")]
    [InlineData("2024-05-31T10:00:00-00:30", "2024-05-31T10:00:00.0000000-00:30")]
    [InlineData("2024-05-31T10:00:00+0100", "2024-05-31T10:00:00.0000000+01:00")]
    [InlineData("2024-05-31T10:00:00+01", "2024-05-31T10:00:00.0000000+01:00")]
    [InlineData("2024-05-31T10:00:00+14:00", "2024-05-31T10:00:00.0000000+14:00")]
    [InlineData("2024-05-31T10:00:00-14:00", "2024-05-31T10:00:00.0000000-14:00")]
    // Without one: the service's own zone.
    [InlineData("2024-05-31T10:00:00", "2024-05-31T10:00:00.0000000+01:00")]
    [InlineData("2024-05-31T10:00:00.5", "2024-05-31T10:00:00.5000000+01:00")]
    [InlineData("2024-05-31T10:00", "2024-05-31T10:00:00.0000000+01:00")]
    [InlineData("2024-05-31", "2024-05-31T00:00:00.0000000+01:00")]
    [InlineData("2024-05-31 10:00:00", "2024-05-31T10:00:00.0000000+01:00")]
    [InlineData("2024-05-31t10:00:00", "2024-05-31T10:00:00.0000000+01:00")]
    // Fractions.
    [InlineData("2024-05-31T10:00:00.1Z", "2024-05-31T10:00:00.1000000+00:00")]
    [InlineData("2024-05-31T10:00:00.1234567Z", "2024-05-31T10:00:00.1234567+00:00")]
    [InlineData("2024-05-31T10:00:00.12345678Z", "2024-05-31T10:00:00.1234567+00:00")]
    [InlineData("2024-05-31T10:00:00.123456789+01:00", "2024-05-31T10:00:00.1234567+01:00")]
    [InlineData("2024-05-31T10:00:00.000000000000000000001Z", "2024-05-31T10:00:00.0000000+00:00")]
    // The edges of the calendar.
    [InlineData("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("2000-02-29", "2000-02-29T00:00:00.0000000+01:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("0001-01-01T01:00:00+01:00", "0001-01-01T01:00:00.0000000+01:00")]
    [InlineData("9999-12-31T22:59:59.9999999-01:00", "9999-12-31T22:59:59.9999999-01:00")]
    // An unset date of .NET lies before time began once it is west of UTC's midnight.
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:59:59.9999999+01:00", "0001-01-01T00:59:59.9999999+00:00")]
    [InlineData("9999-12-31T23:00:00-01:00", "9999-12-31T23:00:00.0000000+00:00")]
    public void ReadDateTimeOffset_Date_KeepsClockAndOffset(string text, string expected)
    {
        var escaped = string.Concat(text.Select((sign, index) => index < 2 ? $"\\u{(int)sign:x4}" : $"{sign}"));

        Assert.Equal(expected, Read(text).ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(expected, Read(escaped).ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-05")]
    [InlineData("2024-5-31")]
    [InlineData("24-05-31")]
    [InlineData("20240531")]
    [InlineData("31/05/2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-01")]
    [InlineData("2024-05-00")]
    [InlineData("2024-06-31")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("-2024-05-31")]
    [InlineData("2024-05-31T")]
    [InlineData("2024-05-31T10")]
    [InlineData("2024-05-31T1:00")]
    [InlineData("2024-05-31T10:0")]
    [InlineData("2024-05-31T10:00.5")]
    [InlineData("2024-05-31T10:00:")]
    [InlineData("2024-05-31T10:00:0")]
    [InlineData("2024-05-31T24:00:00")]
    [InlineData("2024-05-31T10:60:00")]
    [InlineData("2024-05-31T10:00:60")]
    [InlineData("2024-05-31T10:00:00.")]
    [InlineData("2024-05-31T10:00:00.Z")]
    [InlineData("2024-05-31T10:00:00.+01:00")]
    [InlineData("2024-05-31T10:00:00ZZ")]
    [InlineData("2024-05-31T10:00:00 Z")]
    [InlineData("2024-05-31T10:00:00+")]
    [InlineData("2024-05-31T10:00:00+1")]
    [InlineData("2024-05-31T10:00:00+01:")]
    [InlineData("2024-05-31T10:00:00+01:0")]
    [InlineData("2024-05-31T10:00:00+01:60")]
    [InlineData("2024-05-31T10:00:00+01:00:00")]
    [InlineData("2024-05-31T10:00:00+14:01")]
    [InlineData("2024-05-31T10:00:00+-1:00")]
    [InlineData("2024-05-31T10:00:00Z ")]
    [InlineData(" 2024-05-31T10:00:00Z")]
    [InlineData("2024-05-31Z")]
    [InlineData("٢٠٢٤-٠٥-٣١")]
    [InlineData("/Date(1717146000000)/")]
    [InlineData("Fri, 31 May 2024 10:00:00 GMT")]
    // The format of the vendor's own client.
    [InlineData("2024-05-31T10-00-00")]
    // The reader of .NET throws here.
    [InlineData("\\uD83D")]
    [InlineData("2024-05-31T10:00:00\\uD83D")]
    public void ReadDateTimeOffset_NoDate_IsRejected(string text) => Assert.Throws<JsonFormatException>(() => Read(text));

    [Fact]
    public void ReadDateTimeOffset_AssumedOffset_IsTheOptions()
    {
        var options = JsonReadOptions.Default with { AssumedUtcOffset = TimeSpan.FromHours(-5) };

        Assert.All(["2024-05-31T10:00:00", "2024-05-31 10:00:00"], text => Assert.Equal("2024-05-31T10:00:00.0000000-05:00", Read(text, options).ToString("O", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("\"31/05/2024\"")]
    [InlineData("null")]
    public void ReadDateTimeOffset_AnythingElse_IsRejected(string json) =>
        Assert.Contains("an ISO 8601 date and time is expected", Cursors.Error(json, (ref cursor) => cursor.ReadDateTimeOffset()).Message, StringComparison.Ordinal);

    private static DateTimeOffset Read(string text, JsonReadOptions? options = null) => Cursors.Whole($"\"{text}\"", (ref json) => json.ReadDateTimeOffset(), options);
}
