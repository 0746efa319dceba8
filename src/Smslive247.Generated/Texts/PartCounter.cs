namespace Smslive247.Texts;

/// <summary>Counts the parts of a message. A character is not split between parts.</summary>
/// <param name="single">The capacity of a message with one part.</param>
/// <param name="concatenated">The capacity of each of several parts, which have a header.</param>
internal struct PartCounter(int single, int concatenated)
{
    private int total;
    private int parts = 1;
    private int used;

    public void Add(int width)
    {
        total += width;
        used += width;
        if (used > concatenated)
        {
            parts++;
            used = width;
        }
    }

    public readonly SmsTextCount Count(SmsEncoding encoding) => total <= single
        ? new(encoding, total, 1, single - total)
        : new(encoding, total, parts, concatenated - used);
}
