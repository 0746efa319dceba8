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

    /// <summary>The entries from one number up to another, without that.</summary>
    public IReadOnlyList<T> Range(long from, long to) => items.GetRange(gap + (int)(from - Start), (int)Math.Max(0, to - from))!;

    /// <summary>The number of the first entry of which it holds, and <see cref="End"/> if there is none. It holds of all entries behind it as well.</summary>
    public long FirstWhere(Func<T, bool> holds)
    {
        var (low, high) = (Start, End);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(this[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
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
