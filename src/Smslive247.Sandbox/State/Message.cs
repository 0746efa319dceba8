namespace Smslive247.Sandbox.State;

/// <summary>A message that was accepted. What the operators say of it by themselves follows from the time; only the reports of a test are stored.</summary>
internal sealed class Message
{
    private readonly List<DeliveryReport> reported = [];

    public required string Id { get; init; }

    /// <summary>Its place among all messages: 0 for the first. The store sets it.</summary>
    public long Number { get; set; }

    /// <summary>When it became one of all messages: that of a batch, when it was sent. Later ones have no earlier time. The store sets it.</summary>
    public DateTimeOffset AddedAt { get; set; }

    public required long BatchId { get; init; }

    /// <summary>Whether <see cref="BatchId"/> is that of a batch, and not its own.</summary>
    public bool IsOfBatch { get; init; }

    public required Account Account { get; init; }

    public required string SenderId { get; init; }

    public required string PhoneNumber { get; init; }

    public required string Text { get; init; }

    public string? OneTimePassword { get; init; }

    public required int Parts { get; init; }

    public required decimal Credits { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When it goes out, or went.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>When it became a message: one of a batch, when it was sent.</summary>
    public DateTimeOffset AcceptedAt => IsOfBatch ? SentAt : SubmittedAt;

    public bool IsSent(DateTimeOffset now) => now >= SentAt;

    public void Add(DeliveryReport report) => reported.Add(report);

    /// <summary>The reports that have come by now, oldest first.</summary>
    /// <param name="now">The time.</param>
    /// <param name="deliveryDelay">How long after sending DELIVRD comes; null if it does not come by itself.</param>
    [Behaviour("A message is reported ACCEPTD when it is sent, and DELIVRD after DeliveryDelay; reports are kept, the oldest first.", Option = nameof(SandboxOptions.DeliveryDelay))]
    public IReadOnlyList<DeliveryReport> ReportsAt(DateTimeOffset now, TimeSpan? deliveryDelay)
    {
        if (!IsSent(now))
        {
            return [];
        }

        var accepted = new DeliveryReport("ACCEPTD", SentAt);
        return deliveryDelay is { } delay && IsDelivered(now, delay) ? [accepted, new DeliveryReport("DELIVRD", SentAt + delay), .. reported] : [accepted, .. reported];
    }

    /// <summary>When it is sent or delivered by itself; null if nothing more is to come.</summary>
    public DateTimeOffset? NextChange(DateTimeOffset now, TimeSpan? deliveryDelay) =>
        !IsSent(now) ? SentAt
        : deliveryDelay is { } delay && now - SentAt < delay && reported.Count == 0 ? SentAt + delay
        : null;

    // Who was reported of another end before the message arrived does not hear that it arrived.
    private bool IsDelivered(DateTimeOffset now, TimeSpan delay) => now - SentAt >= delay && !reported.Exists(report => report.Date < SentAt + delay);
}

internal readonly record struct DeliveryReport(string Status, DateTimeOffset Date);
