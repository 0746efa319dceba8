namespace Smslive247.PublicApiTests.Listings;

public sealed class MergedListingTests
{
    [Theory]
    [InlineData("A|B", "A|B", "A|B", "A|B")]
    [InlineData("A", "A|B", "A|B", "A|B // two, ten")]
    [InlineData("A|B", "A|B", "B", "A // one, two|B")]
    [InlineData("A|B", "A|B", "A|C", "A|B // one, two|C // ten")]
    [InlineData("A|B", "A|C", "A|D", "A|B // one|D // ten|C // two")]
    [InlineData("T {|    A;|}", "T {|    B;|    A;|}", "T {|    A;|}", "T {|    B; // two|    A;|}")]
    public void From_ThreeFrameworks_MarksLinesThatSomeLack(string one, string two, string ten, string expected)
    {
        var merged = MergedListing.From([("one", Lines(one)), ("two", Lines(two)), ("ten", Lines(ten))]);

        Assert.Equal(Lines(expected), merged);
    }

    [Fact]
    public void From_OneFramework_IsItsListing() => Assert.Equal("A\nB", MergedListing.From([("one", "A\nB")]));

    private static string Lines(string text) => text.Replace('|', '\n');
}
