namespace Smslive247.Tests.Texts;

/// <summary>The characters that make a text expensive.</summary>
public class Ucs2CharacterTests
{
    [Fact]
    public void FindUcs2Characters_Typography_NamesEachWithItsReplacement()
    {
        var found = SmsText.FindUcs2Characters("It\u2019s \u201Cready\u201D\u00A0\u2013 \u20A64,500\u2026 \U0001F600");

        Assert.Equal(
            [("\u2019", 2, "'"), ("\u201C", 5, "\""), ("\u201D", 11, "\""), ("\u00A0", 12, " "), ("\u2013", 13, "-"), ("\u20A6", 15, null), ("\u2026", 21, "..."), ("\U0001F600", 23, null)],
            found.Select(character => (character.Text, character.Index, character.Replacement)));
    }

    [Theory, InlineData(""), InlineData("Hello @\u00A3\u00E9 {}\u20AC\n"), InlineData("'\"-.")]
    public void FindUcs2Characters_GsmText_IsEmpty(string text) => Assert.Empty(SmsText.FindUcs2Characters(text));

    [Fact]
    public void FindUcs2Characters_LoneSurrogate_IsOneCharacter() =>
        Assert.Equal([("\uD83D", 1)], SmsText.FindUcs2Characters("a\uD83D").Select(character => (character.Text, character.Index)));

    [Theory]
    [InlineData("It\u2019s \u201Cready\u201D\u00A0\u2013 now\u2026", "It's \"ready\" - now...")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData("\u20A64,500 \U0001F600 \u0623", "\u20A64,500 \U0001F600 \u0623")]
    [InlineData("zero\u200Djoiner\u2019s", "zerojoiner's")]
    [InlineData("\U0001F468\u200D\U0001F469 it\u2019s", "\U0001F468\u200D\U0001F469 it's")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("", "")]
    public void ReplaceTypography_Text_KeepsWhatHasNoReplacement(string text, string expected) => Assert.Equal(expected, SmsText.ReplaceTypography(text));

    /// <summary>Each replacement is itself GSM-7, so that it is worth its place.</summary>
    [Fact]
    public void FindUcs2Characters_EachReplacement_IsGsm()
    {
        var all = SmsText.FindUcs2Characters(string.Concat(Enumerable.Range(0, char.MaxValue + 1).Where(code => !char.IsSurrogate((char)code)).Select(code => (char)code)));
        var replaced = all.Where(character => character.Replacement is not null).ToArray();

        Assert.InRange(replaced.Length, 40, 80);
        Assert.All(replaced, character => Assert.Empty(SmsText.FindUcs2Characters(character.Replacement!)));
    }

    [Fact]
    public void Methods_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => SmsText.FindUcs2Characters(null!));
        Assert.Throws<ArgumentNullException>(() => SmsText.ReplaceTypography(null!));
    }
}
