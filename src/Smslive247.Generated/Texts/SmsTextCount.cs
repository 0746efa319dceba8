namespace Smslive247;

/// <summary>The encoding and size of a text as an SMS.</summary>
public readonly record struct SmsTextCount
{
    internal SmsTextCount(SmsEncoding encoding, int characters, int parts, int charactersLeft) =>
        (Encoding, Characters, Parts, CharactersLeft) = (encoding, characters, parts, charactersLeft);

    /// <summary>The encoding that the text needs.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>The length in units of the encoding.</summary>
    /// <remarks>
    /// GSM-7: one unit for each character, two for those of the extension table (<c>^ { } \ [ ~ ] | €</c> and form feed). UCS-2: one for each
    /// UTF-16 code unit, so an emoji outside the Basic Multilingual Plane counts as two.
    /// </remarks>
    /// <value>0 for the empty text.</value>
    public int Characters { get; }

    /// <summary>The number of parts. A single part holds 160 units of GSM-7 or 70 of UCS-2; each of several parts holds 153 or 67.</summary>
    /// <remarks>A character of two units is not split between parts, so there may be more parts than a division yields.</remarks>
    /// <value>1 or more, also for the empty text. The standard supports up to 255 parts.</value>
    public int Parts { get; }

    /// <summary>The number of free units in the last part: that many can be added in the same encoding without a further part.</summary>
    /// <value>160 for the empty text.</value>
    public int CharactersLeft { get; }
}
