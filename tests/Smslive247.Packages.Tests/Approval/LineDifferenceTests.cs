namespace Smslive247.PackageTests.Approval;

public sealed class LineDifferenceTests
{
    [Theory]
    [InlineData("a|b|c", "a|b|c", "")]
    [InlineData("a|b|c", "a|c", "- b")]
    [InlineData("a|c", "a|b|c", "+ b")]
    [InlineData("a|b|c", "a|x|c", "- b|+ x")]
    [InlineData("", "a", "- |+ a")]
    [InlineData("a|b", "b|a", "- a|+ a")]
    [InlineData("type A|{|    int X;|    int Y;|}|type B|{|    int Z;|}", "type A|{|    int X;|}|type B|{|    int W;|    int Z;|}", "  type A|- int Y;|  type B|+ int W;")]
    [InlineData("space N|{|    type A|    {|        int X;|    }|}", "space N|{|    type A|    {|        long X;|    }|}", "  space N, type A|- int X;|+ long X;")]
    public void Between_TwoTexts_TellsWhatWentAndWhatCame(string old, string now, string expected) =>
        Assert.Equal(expected, string.Join('|', LineDifference.Between(old.Split('|'), now.Split('|'))));
}
