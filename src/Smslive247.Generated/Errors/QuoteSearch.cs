namespace Smslive247.Errors;

/// <summary>
/// Finds quotes of secrets in texts: a part of at least eight characters, or the whole of a shorter secret. Eight characters are one number, which
/// is looked up in a set, so the time is linear in the texts and in the secrets, even if both repeat one character.
/// </summary>
internal sealed class QuoteSearch
{
    private const int LongestPart = sizeof(ulong);

    /// <summary>A shorter text is no secret: it is a part of too many words.</summary>
    private const int ShortestPart = 4;

    private readonly HashSet<ulong> parts;
    private readonly HashSet<ulong> quoted = [];

    public QuoteSearch(IReadOnlyList<QuotedText> texts) => (Texts, parts) = (texts, [.. texts.SelectMany(PartsOf).Select(static part => part.Key)]);

    public IReadOnlyList<QuotedText> Texts { get; }

    public void Find(string secret)
    {
        var (part, length) = (0UL, 0);
        foreach (var (character, _) in QuotedText.ToCompare(secret))
        {
            part = (part << 8) | character;
            length++;
            if (length >= LongestPart)
            {
                AddIfQuoted(part);
            }
        }

        if (length is >= ShortestPart and < LongestPart)
        {
            AddIfQuoted(part);
        }
    }

    /// <summary>Returns for each character of the line whether it is a part of a quote.</summary>
    public bool[] FindMasked(QuotedText text)
    {
        var isMasked = new bool[text.Line.Length];
        foreach (var (key, start, end) in PartsOf(text).Where(part => quoted.Contains(part.Key)))
        {
            isMasked.AsSpan(start, end - start + 1).Fill(true);
        }

        return isMasked;
    }

    private void AddIfQuoted(ulong part)
    {
        var key = Key(part);
        if (parts.Contains(key))
        {
            quoted.Add(key);
        }
    }

    /// <summary>All parts of the text of four to eight characters, with the indexes of their first and last character.</summary>
    private static IEnumerable<(ulong Key, int Start, int End)> PartsOf(QuotedText text)
    {
        var part = 0UL;
        for (var last = 0; last < text.Characters.Count; last++)
        {
            part = (part << 8) | text.Characters[last].Character;
            for (var length = ShortestPart; length <= LongestPart && length <= last + 1; length++)
            {
                yield return (Key(part & (ulong.MaxValue >> (8 * (LongestPart - length)))), text.Characters[last - length + 1].Index, text.Characters[last].Index);
            }
        }
    }

    /// <summary>Distributes the parts: the hash code of a number has the same value for many texts, such as all that repeat four letters.</summary>
    private static ulong Key(ulong part) => unchecked(part * 0x9E3779B97F4A7C15);
}
