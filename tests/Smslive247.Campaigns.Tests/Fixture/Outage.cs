namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>A network that can be taken away.</summary>
internal sealed class Outage
{
    private int attempts;

    public bool IsOn { get; set; }

    public int Attempts => Volatile.Read(ref attempts);

    public void Count() => Interlocked.Increment(ref attempts);
}

/// <summary>Sends to a port on which nobody listens, while there is no network.</summary>
internal sealed class OutageHandler(Outage outage) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (outage.IsOn)
        {
            outage.Count();
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused));
        }

        return base.SendAsync(request, cancellationToken);
    }
}
