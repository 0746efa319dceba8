using CsCheck;

namespace Smslive247.Tests.Texts;

/// <summary>Compares the count with the encoding of phones: the text is encoded and split into parts.</summary>
[Trait("Category", "Culture")]
public class SmsTextPropertyTests
{
    private const int Escape = 0x1B;
    private const string Extension = "\f^{}\\[~]|€";

    // Close to the limits of parts.
    private static readonly Gen<int> Length = Gen.OneOf(Gen.Int[0, 4], Gen.Int[60, 75], Gen.Int[125, 165], Gen.Int[295, 320], Gen.Int[440, 475]);

    private static readonly Gen<string> Latin = Gen.OneOf("a", "Z", " ", "\n", "Ç", "Ω", "ò", "€", "[", "\\", "\f", "\r\n");

    /// <summary>The characters of <see cref="Latin"/>; SmsAlphabetTests has the whole alphabet.</summary>
    private const string Gsm = "aZ \r\nÇΩò" + Extension;

    private static readonly Gen<string> Any = Gen.OneOf(Latin, Gen.OneOf("₦", "ẹ", "e\u0301", "😀", "👍🏾", "\uD83D", "\uDE00", "\t"));

    private static readonly Gen<string> Texts = Length.SelectMany(length => Gen.OneOf(Latin, Any, Gen.OneOf("a", "€"), Gen.OneOf("ọ", "😀")).Array[length])
        .Select(string.Concat);

    [Fact]
    public void Count_AnyText_IsWhatASplitterMakesOfIt() => Texts.Sample(
        text =>
        {
            var count = SmsText.Count(text);
            var units = count.Encoding == SmsEncoding.Gsm7 ? Septets(text) : [.. text.Select(unit => (int)unit)];
            var parts = count.Encoding == SmsEncoding.Gsm7 ? Split(units, 160, 153, SeptetsBelongTogether) : Split(units, 70, 67, UnitsBelongTogether);
            var room = (count.Encoding, parts.Count) switch
            {
                (SmsEncoding.Gsm7, 1) => 160,
                (SmsEncoding.Gsm7, _) => 153,
                (_, 1) => 70,
                _ => 67,
            };

            Assert.Equal(units, parts.SelectMany(part => part));
            Assert.Equal((units.Count, parts.Count, room - parts[^1].Count), (count.Characters, count.Parts, count.CharactersLeft));
            Assert.Equal(text.Any(character => !Gsm.Contains(character, StringComparison.Ordinal)), count.Encoding == SmsEncoding.Ucs2);
        },
        iter: Fuzz.Count);

    // The free space of the last part can be used, and no more.
    [Fact]
    public void Count_TextFilledUp_HasAsManyParts() => Texts.Sample(
        text =>
        {
            var before = SmsText.Count(text);
            var full = SmsText.Count(text + new string('a', before.CharactersLeft));
            var over = SmsText.Count(text + new string('a', before.CharactersLeft + 1));

            Assert.Equal((before.Parts, 0), (full.Parts, full.CharactersLeft));
            Assert.True(over.Parts > before.Parts);
        },
        iter: Fuzz.Count);

    /// <summary>One number for a character, two for one of the extension table; which number a character has does not matter here.</summary>
    private static List<int> Septets(string text) =>
        [.. text.SelectMany(character => Extension.Contains(character, StringComparison.Ordinal) ? new[] { Escape, 1000 + character } : [1000 + character])];

    private static bool SeptetsBelongTogether(int last, int next) => last == Escape;

    private static bool UnitsBelongTogether(int last, int next) => char.IsSurrogatePair((char)last, (char)next);

    private static List<List<int>> Split(List<int> units, int alone, int joined, Func<int, int, bool> belongTogether)
    {
        if (units.Count <= alone)
        {
            return [units];
        }

        var parts = new List<List<int>>();
        for (var start = 0; start < units.Count;)
        {
            var end = Math.Min(units.Count, start + joined);
            end -= end < units.Count && belongTogether(units[end - 1], units[end]) ? 1 : 0;
            parts.Add(units[start..end]);
            start = end;
        }

        return parts;
    }
}
