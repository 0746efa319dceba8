namespace Smslive247.Sandbox.State;

/// <summary>
/// One text to many numbers. Its progress follows from the time: nothing runs in the background, and each access creates the messages
/// that are due.
/// </summary>
internal sealed class Batch
{
    private DateTimeOffset runningSince;
    private int sentBefore;

    public required long Id { get; init; }

    public required Account Account { get; init; }

    public required string SenderId { get; init; }

    public required string Text { get; init; }

    public required int Parts { get; init; }

    public required decimal CreditsPerMessage { get; init; }

    /// <summary>What was given as numbers and is none.</summary>
    public required int Failed { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When the first message may go out.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>The numbers to send to; let go of when the batch is over.</summary>
    public required IReadOnlyList<string> Numbers { get; set; }

    public BatchStatus Status { get; private set; } = BatchStatus.Paused;

    public int Sent { get; private set; }

    public decimal CreditsCharged => Sent * CreditsPerMessage;

    public bool IsOver => Status is BatchStatus.Completed or BatchStatus.Aborted;

    /// <summary>Whether it waits for its time, or is paused.</summary>
    public bool IsPending(DateTimeOffset now) => Status == BatchStatus.Paused || (Status == BatchStatus.Running && now < StartsAt);

    public void Run(DateTimeOffset now)
    {
        Status = BatchStatus.Running;
        runningSince = now > StartsAt ? now : StartsAt;
        sentBefore = Sent;
    }

    public void Pause() => Status = BatchStatus.Paused;

    /// <returns>The credits that were not spent.</returns>
    public decimal Abort()
    {
        var unspent = (Numbers.Count - Sent) * CreditsPerMessage;
        End(BatchStatus.Aborted);
        return unspent;
    }

    /// <summary>Sends what is due by now.</summary>
    /// <returns>The numbers that it was sent to, each with the moment.</returns>
    public IReadOnlyList<(string Number, DateTimeOffset SentAt)> Advance(DateTimeOffset now, int perSecond)
    {
        var from = Sent;
        Sent = Math.Max(from, DueAt(now, perSecond));
        var numbers = Numbers;
        if (Sent == numbers.Count)
        {
            End(BatchStatus.Completed);
        }

        return [.. Enumerable.Range(from, Sent - from).Select(index => (numbers[index], SentAt(index, perSecond)))];
    }

    private int DueAt(DateTimeOffset now, int perSecond)
    {
        // 128 bits: a sandbox may run for years, and send fast.
        var due = (Int128)Math.Max(0, (now - runningSince).Ticks) * perSecond / TimeSpan.TicksPerSecond;
        return (int)Int128.Min(Numbers.Count, sentBefore + due);
    }

    private DateTimeOffset SentAt(int index, int perSecond) =>
        runningSince.AddTicks((long)Math.Ceiling((decimal)(index + 1 - sentBefore) * TimeSpan.TicksPerSecond / perSecond));

    private void End(BatchStatus status)
    {
        Status = status;
        Numbers = [];
    }
}

internal enum BatchStatus
{
    Running,
    Paused,
    Completed,
    Aborted,
}
