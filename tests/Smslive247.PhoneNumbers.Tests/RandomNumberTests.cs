using CsCheck;

namespace Smslive247.PhoneNumberTests;

/// <summary>Random numbers and texts.</summary>
[Trait("Category", "Culture")]
public class RandomNumberTests
{
    private static readonly Gen<string> NigerianMobile = Gen.Select(
        Gen.OneOf("701", "703", "706", "708", "802", "803", "805", "807", "809", "810", "813", "816", "901", "903", "905", "912", "913", "915"),
        Gen.Char['0', '9'].Array[7],
        (network, rest) => network + new string(rest));

    private static readonly Gen<string> Prefix = Gen.OneOf(
        "", "0", "234", "2340", "+234", "+2340", "+234(0)", "(+234)", "(+234) 0", "+234-", "00234", "002340", "00234(0)", "009234", "009 234 (0)", "234/");

    private static readonly Gen<string> Separator = Gen.Frequency(
        (6, Gen.Const("")),
        (3, Gen.OneOf(" ", "-", ".", "  ", " - ", "(", ")")),
        (1, Gen.OneOf("\u00A0", "\u2013", "\u200E", "\u202C", "\u2212", "\u3000", "\u200B")));

    private static readonly Gen<(string Number, string Text)> Written = Gen.Select(
        Gen.OneOf("", " ", "(", "\n", "\u202A"), Prefix, NigerianMobile, Separator.Array[10], Separator,
        (lead, prefix, number, separators, end) =>
            (number, lead + prefix + string.Concat(number.Zip(separators, (digit, separator) => digit + separator)) + end));

    private static readonly Gen<string> Garbage = Gen.Frequency(
        (2, Gen.String["0123456789+-() ./"]),
        (4, Gen.Select(Prefix, Signs("0123456789", 7, 12), (prefix, rest) => prefix + rest)),
        (4, Gen.Select(Gen.OneOf("+", "00", "009"), Signs("0123456789", 9, 14), (prefix, rest) => prefix + rest)),
        (2, Signs("0123456789aA,;#*\n\t/+\u0660\u0665\uD835\uDFCE\u200F\u202E", 0, 25)),
        (1, Gen.String));

    // One dot alone, before the last zeros, is that of a spreadsheet.
    [Fact]
    public void Parse_NigerianMobileInAnyStyle_GivesItsMsisdn() =>
        Written.Where(written => !Regex.IsMatch(written.Text, "^[^.]*[.]0{1,2}[^0-9]*$")).Sample(written => Assert.Equal("234" + written.Number, Msisdn.Parse(written.Text)), iter: 20_000);

    [Fact]
    public void Parse_AnyText_IsRejectedOrHasItsDigits() =>
        Garbage.Sample(
            text =>
            {
                var accepted = Msisdn.TryParse(text, out var msisdn);
                var exception = Record.Exception(() => Assert.Equal(msisdn, Msisdn.Parse(text)));

                Assert.True(accepted ? exception is null : exception is FormatException, $"{exception}");
                if (accepted)
                {
                    // Tokelau's shortest have seven digits.
                    Assert.Matches(new Regex("^[1-9][0-9]{6,14}$", RegexOptions.ECMAScript), msisdn);
                    // A country code, then the end of the text: only prefixes are removed.
                    Assert.True(Enumerable.Range(1, 3).Any(length => DigitsOf(text).EndsWith(msisdn![length..], StringComparison.Ordinal)), $"{text} became {msisdn}");
                }
            },
            iter: 50_000);

    private static Gen<string> Signs(string signs, int least, int most) => Gen.Char[signs].Array[least, most].Select(chosen => new string(chosen));

    private static string DigitsOf(string text) =>
        string.Concat(text.EnumerateRunes().Where(Rune.IsDigit).Select(digit => Rune.GetNumericValue(digit)));
}
