namespace Smslive247.Sandbox.State;

/// <summary>
/// A text to many numbers. Its progress follows from the time: nothing runs in the background, and each access creates the messages
/// that are due.
/// </summary>
internal sealed class Batch
{
    private DateTimeOffset runningSince;
    private int sentBefore;
    private int partsSent;

    public required long Id { get; init; }

    public required Account Account { get; init; }

    public required string SenderId { get; init; }

    public required string Text { get; init; }

    public required int Parts { get; init; }

    public required decimal CreditsPerPart { get; init; }

    /// <summary>What was given as numbers and is none.</summary>
    public required int Failed { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When the first message may go out.</summary>
    public required DateTimeOffset StartsAt { get; set; }

    /// <summary>Empty when the batch is over.</summary>
    public required IReadOnlyList<Recipient> Recipients { get; set; }

    public BatchStatus Status { get; private set; } = BatchStatus.Paused;

    /// <summary>The number of recipients, also when the batch is over.</summary>
    public int Total { get; private set; }

    public int Sent { get; private set; }

    public decimal CreditsCharged => partsSent * CreditsPerPart;

    public bool IsOver => Status is BatchStatus.Completed or BatchStatus.Aborted;

    /// <summary>Whether it waits for its time, or is paused.</summary>
    public bool IsPending(DateTimeOffset now) => Status == BatchStatus.Paused || (Status == BatchStatus.Running && now < StartsAt);

    public void Run(DateTimeOffset now)
    {
        Status = BatchStatus.Running;
        Total = Recipients.Count;
        runningSince = now > StartsAt ? now : StartsAt;
        sentBefore = Sent;
    }

    public void Pause() => Status = BatchStatus.Paused;

    /// <returns>The credits that were not spent.</returns>
    public decimal Abort()
    {
        var unspent = Recipients.Skip(Sent).Sum(recipient => recipient.Parts) * CreditsPerPart;
        End(BatchStatus.Aborted);
        return unspent;
    }

    /// <summary>Sends what is due by now.</summary>
    /// <returns>The recipients, each with the moment.</returns>
    public IReadOnlyList<(Recipient To, DateTimeOffset SentAt)> Advance(DateTimeOffset now, int perSecond)
    {
        var from = Sent;
        Sent = Math.Max(from, DueAt(now, perSecond));
        var due = Enumerable.Range(from, Sent - from).Select(index => (To: Recipients[index], SentAt(index, perSecond))).ToList();
        partsSent += due.Sum(sent => sent.To.Parts);
        if (Sent == Recipients.Count)
        {
            End(BatchStatus.Completed);
        }

        return due;
    }

    private int DueAt(DateTimeOffset now, int perSecond)
    {
        // 128 bits: a sandbox may run for years, and send fast.
        var due = (Int128)Math.Max(0, (now - runningSince).Ticks) * perSecond / TimeSpan.TicksPerSecond;
        return (int)Int128.Min(Recipients.Count, sentBefore + due);
    }

    private DateTimeOffset SentAt(int index, int perSecond) =>
        runningSince.AddTicks((long)Math.Ceiling((decimal)(index + 1 - sentBefore) * TimeSpan.TicksPerSecond / perSecond));

    private void End(BatchStatus status)
    {
        Status = status;
        Recipients = [];
    }
}

internal enum BatchStatus
{
    Running,
    Paused,
    Completed,
    Aborted,
}
