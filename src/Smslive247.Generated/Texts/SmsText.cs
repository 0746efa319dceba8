namespace Smslive247;

/// <summary>Tells before it is sent what a text comes to, for counters beside a text box and for estimates of cost.</summary>
public static class SmsText
{
    private const int Gsm7Alone = 160;
    private const int Gsm7Joined = 153;
    private const int Ucs2Alone = 70;
    private const int Ucs2Joined = 67;

    /// <summary>Counts a text by 3GPP TS 23.038, as phones do. Nothing is sent, and nothing is allocated.</summary>
    /// <remarks>
    /// The rules are the standard's: the default alphabet with its extension table, without the tables of national languages.
    /// What the service makes of a text before it sends it is its own affair, and what it charges stands in its answer. A
    /// half of a surrogate pair counts as one place, although no text with one can be sent.
    /// </remarks>
    /// <param name="text">The text, as it would be sent; line breaks as they are (<c>\r\n</c> is two characters).</param>
    /// <returns>Encoding, length and parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SmsTextCount Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new PartCounter(Gsm7Alone, Gsm7Joined);
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
        var parts = new PartCounter(Ucs2Alone, Ucs2Joined);
        for (var index = 0; index < text.Length;)
        {
            var width = char.IsSurrogatePair(text, index) ? 2 : 1;
            parts.Add(width);
            index += width;
        }

        return parts.Count(SmsEncoding.Ucs2);
    }
}
