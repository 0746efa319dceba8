namespace Smslive247.Texts;

/// <summary>Lays characters into the parts of a message, one after the other. A character stays in one part.</summary>
/// <param name="alone">The places of a message that is one part.</param>
/// <param name="joined">The places of each part among several: the header that joins them takes the rest.</param>
internal struct PartCounter(int alone, int joined)
{
    private int total;
    private int parts = 1;
    private int used;

    public void Add(int width)
    {
        total += width;
        used += width;
        if (used > joined)
        {
            parts++;
            used = width;
        }
    }

    public readonly SmsTextCount Count(SmsEncoding encoding) => total <= alone
        ? new(encoding, total, 1, alone - total)
        : new(encoding, total, parts, joined - used);
}
