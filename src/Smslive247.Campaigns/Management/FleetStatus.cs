namespace Smslive247.Campaigns;

/// <summary>Who sends now, and who waits.</summary>
public sealed record FleetStatus
{
    /// <summary>The worker processes that live. One that ended, however it did, counts for at most 15 seconds more.</summary>
    public required int Workers { get; init; }

    /// <summary>When a worker was last alive; null if there was none yet.</summary>
    public required DateTimeOffset? SeenAt { get; init; }

    /// <summary>The accounts that wait before they send.</summary>
    public required IReadOnlyList<AccountWait> Waits { get; init; }

    /// <summary>
    /// How long a worker that starts now would wait before it sends, since no worker has vouched for the database for five
    /// minutes, or it is another database.
    /// </summary>
    /// <value>Zero if it would send at once. <see cref="Waits"/> have begun to wait, and do not count.</value>
    public required TimeSpan WaitAfterStart { get; init; }
}
