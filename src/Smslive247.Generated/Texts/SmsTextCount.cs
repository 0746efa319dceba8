namespace Smslive247;

/// <summary>What a text comes to as an SMS.</summary>
public readonly record struct SmsTextCount
{
    internal SmsTextCount(SmsEncoding encoding, int characters, int parts, int charactersLeft) =>
        (Encoding, Characters, Parts, CharactersLeft) = (encoding, characters, parts, charactersLeft);

    /// <summary>The encoding that the text needs.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>
    /// The length in the places that parts are measured in. GSM-7: one for each character, two for each of the extension table
    /// (<c>^ { } \ [ ~ ] | €</c> and form feed). UCS-2: one for each UTF-16 unit, so that an emoji outside the Basic
    /// Multilingual Plane takes two, and a letter with combining marks one for each of them.
    /// </summary>
    /// <value>0 for the empty text.</value>
    public int Characters { get; }

    /// <summary>
    /// In how many parts the text goes out. One part holds 160 places of GSM-7 or 70 of UCS-2; the parts of a longer text hold
    /// 153 or 67 each. A place at the end of a part stays empty where a character of two places does not fit in, so there may
    /// be more parts than a division gives.
    /// </summary>
    /// <value>1 or more; the empty text is one part, as it is one message. The standard cannot join more than 255.</value>
    public int Parts { get; }

    /// <summary>
    /// The places that are free in the last part: as much can follow, in characters of this encoding, at no further part. It is
    /// not what a text of one part can grow to in two.
    /// </summary>
    /// <value>160 for the empty text.</value>
    public int CharactersLeft { get; }
}
