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

    /// <summary>The gap is open: from now on the marks of the database count.</summary>
    public void Forget() => Volatile.Write(ref newestMark, 0);
}
