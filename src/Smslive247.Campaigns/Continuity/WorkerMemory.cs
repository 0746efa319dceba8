namespace Smslive247.Campaigns.Continuity;

/// <summary>The newest mark that this process has seen in the database.</summary>
internal sealed class WorkerMemory
{
    private long newestMark;

    public long NewestMark => Volatile.Read(ref newestMark);

    public void Remember(long mark)
    {
        for (var known = NewestMark; mark > known; known = NewestMark)
        {
            Interlocked.CompareExchange(ref newestMark, mark, known);
        }
    }

    /// <summary>Once the gap is open, which means committed: from now on the marks of the database count.</summary>
    public void Replace(long mark) => Volatile.Write(ref newestMark, mark);
}
