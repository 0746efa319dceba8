namespace Smslive247.Sandbox.State;

/// <summary>A list that grows at its end and forgets at its start. An entry keeps its number for good, so that a page can be found again.</summary>
internal sealed class Log<T>
    where T : class
{
    private readonly List<T?> items = [];
    private int gap;

    /// <summary>The number of the oldest entry.</summary>
    public long Start { get; private set; }

    /// <summary>The number that the next entry will have.</summary>
    public long End => Start + Count;

    public int Count => items.Count - gap;

    public IEnumerable<T> Entries => items.Skip(gap)!;

    public T this[long number] => items[gap + (int)(number - Start)]!;

    /// <summary>The entries from a number on, at most the newest of them. A number behind the end, such as one before a restart, has none.</summary>
    public IReadOnlyList<T> From(long number, int most)
    {
        var first = Math.Clamp(number, Math.Max(Start, End - most), End);
        return items.GetRange(gap + (int)(first - Start), (int)(End - first))!;
    }

    public void Add(T entry) => items.Add(entry);

    public void ForgetOldest()
    {
        // The reference goes at once, its place with many others: moving the rest for every one would be slow.
        items[gap++] = null;
        Start++;
        if (gap <= items.Count / 2)
        {
            return;
        }

        items.RemoveRange(0, gap);
        gap = 0;
    }
}
