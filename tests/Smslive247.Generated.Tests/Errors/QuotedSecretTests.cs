using Smslive247.Errors;

namespace Smslive247.Tests.Errors;

/// <summary>A quote is masked however it is written, and nothing else is.</summary>
[Trait("Category", "Culture")]
public class QuotedSecretTests
{
    private const string Secret = "Ade & Sóns \"kiwi\"\nbanana+mango";

    [Theory]
    [InlineData("Ade & Sóns \"kiwi\"\nbanana+mango")]
    [InlineData("ADE & SÓNS \"KIWI\"\r\n\tBANANA+MANGO")]
    [InlineData("Ade%20%26%20S%C3%B3ns%20%22kiwi%22%0Abanana%2Bmango")]
    [InlineData("Ade%20%26%20s%c3%b3ns%20%22kiwi%22%0abanana%2bmango")]
    [InlineData("Ade+%26+S%C3%B3ns+%22kiwi%22%0Abanana%2Bmango")]
    [InlineData("Ade%2520%2526%2520S%25C3%25B3ns%2520%2522kiwi%2522%250Abanana%252Bmango")]
    [InlineData("Ade &amp; S&oacute;ns &quot;kiwi&quot;&#10;banana&#x2B;mango")]
    [InlineData("Ade &amp;amp; S&amp;oacute;ns &amp;quot;kiwi&amp;quot;&amp;#10;banana&amp;#43;mango")]
    [InlineData(@"Ade \u0026 S\u00f3ns \""kiwi\""\nbanana\u002Bmango")]
    [InlineData(@"Ade \\u0026 S\\u00F3ns \\\""kiwi\\\""\\nbanana\\u002bmango")]
    [InlineData("Ade\u00A0&\u00A0Sóns\u2028\"kiwi\"\u2029banana+mango")]
    [InlineData("A\u200Bd\u200Ce & S\u200Dó\u2060ns \"k\uFEFFiwi\"\nb\u00ADan\u034Fana+man\u200E\u200Fgo")]
    [InlineData("\u202AAde\u202B & \u202CSóns\u202D \"ki\u202Ewi\"\n\u2066banana\u2067+\u2068mango\u2069")]
    public void Apply_WrittenInAnotherWay_IsMasked(string quote) => Assert.Equal("'****' is wrong", Redaction.Apply($"'{quote}' is wrong", [Secret]));

    // The request too may hold an escaped text, such as a link.
    [Theory]
    [InlineData("https://shop.example/?name=Ade%20Obi")]
    [InlineData("https://shop.example/?name=Ade+Obi")]
    [InlineData("https%3A%2F%2Fshop.example%2F%3Fname%3DAde%2520Obi")]
    public void Apply_SecretWithAnEscape_IsMasked(string quote) =>
        Assert.Equal("'****' is wrong", Redaction.Apply($"'{quote}' is wrong", ["https://shop.example/?name=Ade%20Obi"]));

    [Theory]
    [InlineData("0803/000/0001")]
    [InlineData("0803_000_0001")]
    [InlineData("0803-000.0001")]
    [InlineData("0803) (000) 0001")]
    [InlineData("0803 / 000 / 0001")]
    [InlineData("0803:00:00:001")]
    [InlineData("0803,00,00,001")]
    [InlineData("0803\u00A0000\u00A00001")]
    [InlineData("0803\u2007000\u202F0001")]
    [InlineData("0803\u2011000\u20130001")]
    [InlineData("0\u200B8\u200C0\u200D3\u20600\uFEFF0\u200E0\u200F0001")]
    [InlineData("0803\u2028000\u20290001")]
    [InlineData("\u202E0803\u2066000\u20690001")]
    [InlineData("%30%38%30%33%30%30%30%30%30%30%31")]
    [InlineData("0803%20000%2F0001")]
    [InlineData("0803+000+0001")]
    [InlineData(@"\u0030803\u0020000\u00200001")]
    [InlineData("&#48;803&nbsp;000&#x2F;0001")]
    [InlineData("48/29")]
    [InlineData("48_29")]
    [InlineData("٠٨٠٣٠٠٠٠٠٠١")]
    public void Apply_Number_IsMasked(string number) => Assert.Equal("No **** here", Redaction.Apply($"No {number} here", []));

    [Theory]
    [InlineData("+2348030000001")]
    [InlineData("%2B2348030000001")]
    [InlineData("%2b2348030000001")]
    [InlineData("%252B2348030000001")]
    [InlineData(@"\u002B2348030000001")]
    [InlineData("&#43;2348030000001")]
    public void Apply_InternationalNumber_IsMasked(string number) => Assert.Equal("+**** is wrong", Redaction.Apply($"{number} is wrong", ["+2348030000001"]));

    [Theory]
    [InlineData("letters/alone+key=", "letters%2Falone%2Bkey%3D")]
    [InlineData("letters/alone+key=", "letters%2falone%2bkey%3d")]
    [InlineData("letters/alone+key=", @"letters\/alone\u002Bkey\u003D")]
    [InlineData("!!@@##$$", "%21%21%40%40%23%23%24%24")]
    [InlineData("p@ss", "p%40ss")]
    [InlineData("a b c", "a+b%20c")]
    [InlineData("Ẹ káàrọ̀ Ṣọlá", "%E1%BA%B8+k%C3%A1%C3%A0r%E1%BB%8D%CC%80%20%E1%B9%A2%E1%BB%8Dl%C3%A1")]
    [InlineData("🎉🎊🎈🎁", "%F0%9F%8E%89%F0%9F%8E%8A%F0%9F%8E%88%F0%9F%8E%81")]
    [InlineData("Привет мир", "ПРИВЕТ МИР")]
    public void Apply_KeyPasswordOrText_IsMasked(string secret, string quote) => Assert.Equal("'****' is wrong", Redaction.Apply($"'{quote}' is wrong", [secret]));

    // A number of another kind before a key took its first digit.
    [Theory]
    [InlineData("Error 1234 0f8fad5b-d9cb-469f-a165-70867728950e!")]
    [InlineData("Error 12:34:56:7 0f8fad5b-d9cb-469f-a165-70867728950e!")]
    public void Apply_NumberBeforeAKey_MasksBoth(string text) => Assert.Equal("Error **** ****!", Redaction.Apply(text, []));

    // "The sandbox" became "Th**** sandbox" for the text "e".
    [Theory]
    [InlineData("The sandbox is empty", "e")]
    [InlineData("The sandbox is empty", "The")]
    [InlineData("The sandbox is empty", " is ")]
    [InlineData("The sandbox is empty", "+++++")]
    [InlineData("The sandbox is empty", "A sandy beach")]
    [InlineData("3 of 120, 50 %, a\\b, x=1&y=2", "none")]
    [InlineData("Error 12 at C:\\data (100% sure)", "none")]
    public void Apply_NoSecret_IsShown(string text, string secret) => Assert.Equal(text, Redaction.Apply(text, [secret]));

    [Fact]
    public void Apply_TextOfFourCharacters_IsMaskedAsAWhole() => Assert.Equal("'****' is not a key, nor is kiw", Redaction.Apply("'KIWI' is not a key, nor is kiw", ["kiwi"]));

    // They forge lines of a log, or show text in another order.
    [Fact]
    public void Apply_LineSeparatorsAndInvisibleCharacters_AreNotShown()
    {
        const string text = "Bad\r\nline\u0085a\u2028b\u2029c\u200Bd\u200Ee\u202Ef\u2066g\u2069h\uFEFFi%0Aj&#x202E;k\\u2028l\\nm";

        Assert.Equal("Bad  line a b cdefghi jk l m", Redaction.Apply(text, []));
    }

    // No part of a secret may be left at the end of what is read, where the rest would be needed to recognize it.
    [Theory]
    [InlineData("abcdefab-cdef-abcd-efab-cdefabcdefab")]
    [InlineData("kiwi banana")]
    [InlineData("k\u200B\u200B\u200B\u200B\u200B\u200Biwi                                       banana")]
    [InlineData("%6B%69%77%69%20%62%61%6E%61%6E%61")]
    [InlineData("&#x00006B;&#x000069;wi&#x000020;bana&#x00006E;&#x000061;")]
    public void Apply_SecretAtTheCut_IsHidden(string secret)
    {
        for (var length = 380; length < 500; length++)
        {
            var masked = Redaction.Apply($"{new string('7', length - secret.Length)} {secret} end", ["kiwi banana"]);

            Assert.Matches(@"^\*{4}( \*{4}( end)?)?(\.\.\.)?$", masked);
        }
    }
}
