namespace Smslive247.PhoneNumberTests;

[Trait("Category", "Culture")]
public class MsisdnTests
{
    [Theory, ClassData(typeof(AcceptedInNigeria))]
    public void Parse_MobileNumberAsWrittenInNigeria_GivesItsMsisdn(string text, string expected)
    {
        Assert.Equal(expected, Msisdn.Parse(text));
        Assert.Equal(expected, Msisdn.Parse(text, "NG"));
        Assert.True(Msisdn.TryParse(text, out var msisdn));
        Assert.Equal(expected, msisdn);
    }

    [Theory, ClassData(typeof(AcceptedElsewhere))]
    public void Parse_MobileNumberAsWrittenElsewhere_GivesItsMsisdn(string text, string region, string expected)
    {
        Assert.Equal(expected, Msisdn.Parse(text, region));
        Assert.True(Msisdn.TryParse(text, out var msisdn, region));
        Assert.Equal(expected, msisdn);
    }

    [Theory, ClassData(typeof(Rejected))]
    public void Parse_NoMobileNumber_StatesTheReasonWithoutQuotingIt(string text, string region, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => Msisdn.Parse(text, region));

        Assert.Contains(reason, exception.Message);
        // No digit at all, hence none of the number.
        Assert.DoesNotContain(exception.Message, char.IsDigit);
        Assert.Null(exception.InnerException);
        Assert.False(Msisdn.TryParse(text, out var msisdn, region));
        Assert.Null(msisdn);
    }

    [Fact]
    public void Parse_HalfOfASurrogatePair_IsAnInvalidCharacter()
    {
        Assert.Contains("invalid characters", Assert.Throws<FormatException>(() => Msisdn.Parse("0803123456\uD835")).Message);
        Assert.Contains("invalid characters", Assert.Throws<FormatException>(() => Msisdn.Parse("\uDFCE08031234567")).Message);
    }

    [Fact]
    public void Parse_NullText_NamesTheParameter() =>
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Msisdn.Parse(null!)).ParamName);

    [Fact]
    public void TryParse_NullText_IsFalse()
    {
        Assert.False(Msisdn.TryParse(null, out var msisdn));
        Assert.Null(msisdn);
    }
}
