using System.Collections.Concurrent;

namespace Smslive247.Campaigns.Tests.Fixture;

internal sealed class RecordedEvents : ICampaignEvents
{
    private readonly ConcurrentQueue<CampaignEvent> all = new();

    public IReadOnlyCollection<CampaignEvent> All => all;

    public Task OnEventAsync(CampaignEvent campaignEvent, CancellationToken cancellationToken)
    {
        all.Enqueue(campaignEvent);
        return Task.CompletedTask;
    }
}
