namespace Smslive247.Sandbox.Messages;

/// <summary>In how many parts a text goes out.</summary>
internal static class MessageParts
{
    /// <summary>Of a text: GSM 03.40 numbers parts up to 255.</summary>
    public const int MaxCharacters = 255 * 153;

    [Behaviour("A text of up to 160 GSM-7 characters is one part, a longer one has parts of 153; the characters ^{}\\[~]|€ take two places, which stay in one part.", Evidence = "F")]
    [Behaviour("A text with any other character is counted in UCS-2: 70 to one part, else 67 to a part; surrogate pairs stay in one part.", Evidence = "F")]
    public static int Count(string text) =>
        Gsm7.CanWrite(text) ? Count(Gsm7.Widths(text), alone: 160, together: 153) : Count(Runes(text), alone: 70, together: 67);

    private static IEnumerable<int> Runes(string text) => text.EnumerateRunes().Select(rune => rune.Utf16SequenceLength);

    private static int Count(IEnumerable<int> widths, int alone, int together)
    {
        var (total, parts, used) = (0, 1, 0);
        foreach (var width in widths)
        {
            total += width;
            var fits = used + width <= together;
            (parts, used) = fits ? (parts, used + width) : (parts + 1, width);
        }

        return total <= alone ? 1 : parts;
    }
}
