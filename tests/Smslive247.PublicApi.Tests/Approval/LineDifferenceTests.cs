namespace Smslive247.PublicApiTests.Approval;

public sealed class LineDifferenceTests
{
    [Theory]
    [InlineData("one|two|six", "one|two|six", "")]
    [InlineData("one|two|six", "one|six", "- two")]
    [InlineData("one|six", "one|two|six", "+ two")]
    [InlineData("one|two|six", "one|ten|six", "- two|+ ten")]
    [InlineData("", "one", "+ one")]
    [InlineData("type A {|    int X;|    int Y;|}|type B {|    int Z;|}", "type A {|    int X;|}|type B {|    int W;|    int Z;|}", "  type A|- int Y;|  type B|+ int W;")]
    [InlineData("space N {|    type A {|        int X;|    }|}", "space N {|    type A {|        long X;|    }|}", "  space N, type A|- int X;|+ long X;")]
    public void Between_TwoTexts_ListsDeletedAndInsertedLines(string old, string current, string expected) =>
        Assert.Equal(expected, string.Join('|', LineDifference.Between(old.Replace('|', '\n'), current.Replace('|', '\n'))));
}
