namespace Smslive247.Tests.Texts;

/// <summary>Lengths at which something changes. A text is written as runs: <c>159*a 1*€</c>.</summary>
[Trait("Category", "Culture")]
public class SmsTextTests
{
    [Theory]
    [InlineData("", 0, 1, 160)]
    [InlineData("159*a", 159, 1, 1)]
    [InlineData("160*a", 160, 1, 0)]
    [InlineData("161*a", 161, 2, 145)]
    [InlineData("306*a", 306, 2, 0)]
    [InlineData("459*a", 459, 3, 0)]
    [InlineData("39015*a", 39015, 255, 0)]
    [InlineData("39016*a", 39016, 256, 152)]
    public void Count_BasicAlphabet_Is160AloneAnd153Joined(string runs, int characters, int parts, int left) =>
        Expect(runs, SmsEncoding.Gsm7, characters, parts, left);

    [Theory]
    [InlineData("80*€", 160, 1, 0)]
    [InlineData("81*€", 162, 2, 143)]
    [InlineData("153*€", 306, 3, 151)]
    [InlineData("158*a 1*€", 160, 1, 0)]
    [InlineData("159*a 1*€", 161, 2, 145)]
    [InlineData("1*€ 158*a", 160, 1, 0)]
    [InlineData("152*a 1*€ 6*a", 160, 1, 0)]
    [InlineData("151*a 1*€ 153*a", 306, 2, 0)]
    [InlineData("152*a 1*€ 152*a", 306, 3, 152)]
    [InlineData("305*a 1*€", 307, 3, 151)]
    [InlineData("305*a 1*€ 152*a", 459, 4, 152)]
    [InlineData("152*a 1*€ 150*a 1*€", 306, 3, 151)]
    [InlineData("152*a 1*€ 150*a 1*€ 150*a 1*€", 458, 4, 151)]
    [InlineData("1*a 153*€", 307, 3, 151)]
    public void Count_ExtensionCharacters_TakeTwoAndStayInOnePart(string runs, int characters, int parts, int left) =>
        Expect(runs, SmsEncoding.Gsm7, characters, parts, left);

    [Theory]
    [InlineData("1*₦", 1, 1, 69)]
    [InlineData("70*₦", 70, 1, 0)]
    [InlineData("71*₦", 71, 2, 63)]
    [InlineData("134*₦", 134, 2, 0)]
    [InlineData("135*₦", 135, 3, 66)]
    [InlineData("70*a 1*₦", 71, 2, 63)]
    [InlineData("160*a 1*₦", 161, 3, 40)]
    [InlineData("17085*₦", 17085, 255, 0)]
    [InlineData("17086*₦", 17086, 256, 66)]
    // In UCS-2, characters of the extension table count as one.
    [InlineData("1*₦ 69*€", 70, 1, 0)]
    [InlineData("1*₦ 70*[", 71, 2, 63)]
    public void Count_OneCharacterOutsideTheAlphabet_Is70AloneAnd67Joined(string runs, int characters, int parts, int left) =>
        Expect(runs, SmsEncoding.Ucs2, characters, parts, left);

    [Theory]
    [InlineData("1*😀", 2, 1, 68)]
    [InlineData("35*😀", 70, 1, 0)]
    [InlineData("66*😀", 132, 2, 1)]
    [InlineData("67*😀", 134, 3, 65)]
    [InlineData("68*a 1*😀", 70, 1, 0)]
    [InlineData("69*a 1*😀", 71, 2, 63)]
    [InlineData("66*a 1*😀 3*a", 71, 2, 62)]
    [InlineData("66*a 1*😀 66*a", 134, 3, 66)]
    [InlineData("133*a 1*😀", 135, 3, 65)]
    [InlineData("1*a 33*😀 1*a 33*😀", 134, 2, 0)]
    public void Count_SurrogatePairs_TakeTwoAndStayInOnePart(string runs, int characters, int parts, int left) =>
        Expect(runs, SmsEncoding.Ucs2, characters, parts, left);

    [Fact]
    public void Count_Null_Throws() => Assert.Throws<ArgumentNullException>("text", () => SmsText.Count(null!));

    [Fact]
    public void Count_AnyText_AllocatesNothing()
    {
        var texts = new[] { new string('a', 1000), new string('€', 1000), new string('₦', 1000), string.Concat(Enumerable.Repeat("😀", 500)) };
        SmsText.Count(texts[0]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
        {
            SmsText.Count(text);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Expect(string runs, SmsEncoding encoding, int characters, int parts, int left)
    {
        var count = SmsText.Count(Write(runs));

        Assert.Equal((encoding, characters, parts, left), (count.Encoding, count.Characters, count.Parts, count.CharactersLeft));
    }

    /// <summary>The text that the runs describe.</summary>
    private static string Write(string runs) => string.Concat(runs
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(run => run.Split('*'))
        .SelectMany(run => Enumerable.Repeat(run[1], int.Parse(run[0]))));
}
