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
