namespace Smslive247.Campaigns.FleetWorker;

/// <summary>Stamps when a send began, before and behind which the process may freeze.</summary>
internal sealed class SendHandler(Freezer freezer, StampFile stamps) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        stamps.Write();
        var response = await base.SendAsync(request, freezer.Pass(FreezePoint.AfterFence) ? CancellationToken.None : cancellationToken);
        freezer.Pass(FreezePoint.BeforeResult);
        return response;
    }
}
