namespace Smslive247;

/// <summary>Counts the parts of a text before it is sent, for character counters and cost estimates.</summary>
public static class SmsText
{
    private const int Gsm7Single = 160;
    private const int Gsm7Concatenated = 153;
    private const int Ucs2Single = 70;
    private const int Ucs2Concatenated = 67;

    /// <summary>Counts a text by 3GPP TS 23.038: the default alphabet and its extension table, without national language tables.</summary>
    /// <remarks>
    /// The method does not call the service, and allocates nothing. The service may change the text before it sends it; its response states the
    /// charge. A lone surrogate counts as one code unit, although a text with one cannot be sent.
    /// </remarks>
    /// <param name="text">The text as it is sent; the line break <c>\r\n</c> is two characters.</param>
    /// <returns>The encoding, the length and the number of parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SmsTextCount Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new PartCounter(Gsm7Single, Gsm7Concatenated);
        foreach (var character in text)
        {
            var width = GsmAlphabet.WidthOf(character);
            if (width == 0)
            {
                return CountUcs2(text);
            }

            parts.Add(width);
        }

        return parts.Count(SmsEncoding.Gsm7);
    }

    /// <summary>Finds the characters for which a text needs UCS-2, where a part holds fewer than half as many, with a replacement if one is near.</summary>
    /// <remarks>Typographic quotes, dashes and no-break spaces, which word processors insert, often double the price of a message.</remarks>
    /// <param name="text">The text as it is sent.</param>
    /// <returns>Each such character, in order; empty if the text is GSM-7.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<SmsTextCharacter> FindUcs2Characters(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<SmsTextCharacter>();
        for (var index = 0; index < text.Length; index++)
        {
            if (GsmAlphabet.WidthOf(text[index]) == 0)
            {
                var length = char.IsSurrogatePair(text, index) ? 2 : 1;
                found.Add(new(text.Substring(index, length), index, GsmReplacements.Find(text[index])));
                index += length - 1;
            }
        }

        return found;
    }

    /// <summary>Replaces the characters for which <see cref="FindUcs2Characters"/> has a replacement, such as typographic quotes. Others stay.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ReplaceTypography(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var replaced = Replace(text, keepsJoiners: false);
        return Count(replaced).Encoding == SmsEncoding.Gsm7 ? replaced : Replace(text, keepsJoiners: true);
    }

    // In a text that stays UCS-2, joiners hold emoji together, and separate letters of Persian.
    private static string Replace(string text, bool keepsJoiners) => string.Concat(text.Select(character =>
        GsmAlphabet.WidthOf(character) > 0 || (keepsJoiners && character is '\u200C' or '\u200D') ? $"{character}" : GsmReplacements.Find(character) ?? $"{character}"));

    private static SmsTextCount CountUcs2(string text)
    {
        var parts = new PartCounter(Ucs2Single, Ucs2Concatenated);
        for (var index = 0; index < text.Length;)
        {
            var width = char.IsSurrogatePair(text, index) ? 2 : 1;
            parts.Add(width);
            index += width;
        }

        return parts.Count(SmsEncoding.Ucs2);
    }
}
