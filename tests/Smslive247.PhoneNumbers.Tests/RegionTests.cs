using PhoneNumbers;

namespace Smslive247.PhoneNumberTests;

[Trait("Category", "Culture")]
public class RegionTests
{
    public static TheoryData<string> Unsupported => ["", " ", "UK", "Nigeria", "NGA", " NG", "ZZ", "001", "234", "n\u0131", "08031234567"];

    // Without Tristan da Cunha, whose example is a fixed line of Saint Helena, which shares its code.
    public static TheoryData<string> WithMobiles =>
        [.. PhoneNumberUtil.GetInstance().GetSupportedRegions().Where(region => region != "TA").Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Unsupported))]
    public void Parse_UnsupportedRegion_ThrowsWhateverTheText(string region)
    {
        var exception = Assert.Throws<ArgumentException>(() => Msisdn.Parse("+2348031234567", region));

        Assert.Equal("region", exception.ParamName);
        Assert.Contains("ISO 3166", exception.Message);
        // If the arguments are swapped, this is the phone number.
        Assert.DoesNotContain("0803", exception.Message);
        Assert.Throws<ArgumentException>(nameof(region), () => Msisdn.TryParse("abc", out _, region));
        Assert.Throws<ArgumentException>(nameof(region), () => Msisdn.TryParse(null, out _, region));
    }

    [Fact]
    public void Parse_NullRegion_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("region", () => Msisdn.Parse("08031234567", null!));
        Assert.Throws<ArgumentNullException>("region", () => Msisdn.TryParse("08031234567", out _, null!));
    }

    [Theory, MemberData(nameof(WithMobiles))]
    public void Parse_ExampleOfAnyCountry_IsReadInAllItsForms(string region)
    {
        var plans = PhoneNumberUtil.GetInstance();
        var example = plans.GetExampleNumberForType(region, PhoneNumberType.MOBILE);
        var msisdn = plans.Format(example, PhoneNumberFormat.E164)[1..];

        Assert.Equal(msisdn, Msisdn.Parse($"+{msisdn}"));
        Assert.Equal(msisdn, Msisdn.Parse($"+{msisdn}", region));
        Assert.Equal(msisdn, Msisdn.Parse($"00{msisdn}", region));
        Assert.Equal(msisdn, Msisdn.Parse(msisdn, region));
        Assert.Equal(msisdn, Msisdn.Parse(plans.Format(example, PhoneNumberFormat.NATIONAL), region));
        Assert.Equal(msisdn, Msisdn.Parse(plans.Format(example, PhoneNumberFormat.INTERNATIONAL), region));
        Assert.Equal(msisdn, Msisdn.Parse(plans.GetNationalSignificantNumber(example), region.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("0803 123 456")]
    [InlineData("233 24 123 4567")]
    [InlineData("0917 123 4567")]
    public void Parse_NumberThatMayBeOfAnotherCountry_NamesTheRegionItWasReadIn(string text) =>
        Assert.Contains("another country than NG", Assert.Throws<FormatException>(() => Msisdn.Parse(text, "ng")).Message);
}
