namespace Smslive247.Campaigns.Sending;

/// <summary>Places among the messages in flight that a pump holds, until it leaves them or messages keep them.</summary>
internal sealed class Places(InFlight inFlight, int count) : IDisposable
{
    public int Count { get; private set; } = count;

    /// <summary>Messages keep their places until their results are committed.</summary>
    public void Keep(int messages) => Count -= messages;

    /// <summary>Leaves the places to others for a time.</summary>
    public async Task LeaveForAsync(Task time, CancellationToken cancellationToken)
    {
        var most = Count;
        Dispose();
        await time.ConfigureAwait(false);
        Count = await inFlight.TakeAsync(most, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        inFlight.Leave(Count);
        Count = 0;
    }
}
