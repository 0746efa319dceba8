namespace Smslive247.Sandbox.Internal;

/// <summary>A message that was accepted. What the operators say of it by themselves follows from the time; only what control told is stored.</summary>
internal sealed class Message
{
    private readonly List<DeliveryReport> told = [];

    public required string Id { get; init; }

    public required long BatchId { get; init; }

    public required Account Account { get; init; }

    public required string SenderId { get; init; }

    public required string PhoneNumber { get; init; }

    public required string Text { get; init; }

    public required int Parts { get; init; }

    public required decimal Credits { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When it goes out, or went.</summary>
    public required DateTimeOffset SentAt { get; init; }

    public bool IsSent(DateTimeOffset now) => now >= SentAt;

    public void Tell(DeliveryReport report) => told.Add(report);

    /// <summary>The reports that have come by now, oldest first.</summary>
    /// <param name="now">The time.</param>
    /// <param name="deliveryDelay">How long after sending DELIVRD comes; null where it does not by itself.</param>
    [Behaviour("A message is reported ACCEPTD when it is sent, and DELIVRD after DeliveryDelay; reports are kept, the oldest first.", Option = nameof(SandboxOptions.DeliveryDelay))]
    public IReadOnlyList<DeliveryReport> ReportsAt(DateTimeOffset now, TimeSpan? deliveryDelay)
    {
        if (!IsSent(now))
        {
            return [];
        }

        var accepted = new DeliveryReport("ACCEPTD", SentAt);
        return deliveryDelay is { } delay && IsDelivered(now, delay) ? [accepted, new DeliveryReport("DELIVRD", SentAt + delay), .. told] : [accepted, .. told];
    }

    // Who was told of another end before the message arrived does not hear that it arrived.
    private bool IsDelivered(DateTimeOffset now, TimeSpan delay) => now - SentAt >= delay && !told.Exists(report => report.Date < SentAt + delay);
}

internal readonly record struct DeliveryReport(string Status, DateTimeOffset Date);
