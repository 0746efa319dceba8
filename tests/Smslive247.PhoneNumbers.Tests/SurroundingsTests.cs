namespace Smslive247.PhoneNumberTests;

/// <summary>Neither the host's culture nor its threads change what a number is.</summary>
[Trait("Category", "Culture")]
public class SurroundingsTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Parse_InAnyCulture_ReadsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("2348031234567", Msisdn.Parse("+234 (0) 803 123 4567"));
            // A Turkish upper case of "in" is not IN.
            Assert.Equal("919876543210", Msisdn.Parse("98765 43210", "in"));
            Assert.Contains("too short", Assert.Throws<FormatException>(() => Msisdn.Parse("98765 4321", "in")).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Parse_ByManyThreadsAtOnce_ReadsTheSame()
    {
        var expected = new Dictionary<string, string> { ["NG"] = "2348031234567", ["GH"] = "233241234567", ["KE"] = "254712345678", ["GB"] = "447911123456", ["PK"] = "923001234567" };

        Parallel.For(0, 5_000, number =>
        {
            var (region, msisdn) = expected.ElementAt(number % expected.Count);
            Assert.Equal(msisdn, Msisdn.Parse($"00 {msisdn}", region));
        });
    }
}
