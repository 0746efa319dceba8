namespace Smslive247.Campaigns.Sending;

/// <summary>The messages of this process between their claim and the commit of their result.</summary>
internal sealed class InFlight(CampaignsOptions options) : IDisposable
{
    private readonly SemaphoreSlim free = new(options.MaxInFlight);

    public int Count => options.MaxInFlight - free.CurrentCount;

    /// <summary>Waits for a free place, and takes as many as are free: 1 to <paramref name="most"/>.</summary>
    public async Task<Places> EnterAsync(int most, CancellationToken cancellationToken) => new(this, await TakeAsync(most, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc cref="EnterAsync"/>
    public async Task<int> TakeAsync(int most, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken).ConfigureAwait(false);
        var places = 1;
        while (places < most && free.Wait(0, CancellationToken.None))
        {
            places++;
        }

        return places;
    }

    public void Leave(int places)
    {
        if (places > 0)
        {
            free.Release(places);
        }
    }

    public void Dispose() => free.Dispose();
}
