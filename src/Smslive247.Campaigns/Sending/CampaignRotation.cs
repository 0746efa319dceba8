using Smslive247.Campaigns.Claims;

namespace Smslive247.Campaigns.Sending;

/// <summary>Chooses whose turn it is: the outbox first, then each campaign of the account in turn.</summary>
internal sealed class CampaignRotation
{
    private readonly Lock gate = new();
    private List<RunnableCampaign> campaigns = [];
    private long last;

    public void Set(IEnumerable<RunnableCampaign> runnable)
    {
        lock (gate)
        {
            campaigns = [.. runnable.OrderBy(campaign => campaign.Id)];
        }
    }

    /// <summary>Takes out a campaign that has nothing pending, until the list is read again.</summary>
    public void Remove(RunnableCampaign drained)
    {
        lock (gate)
        {
            campaigns.Remove(drained);
        }
    }

    /// <param name="isOpen">Whether a campaign may send now.</param>
    /// <returns>Null if none may.</returns>
    public RunnableCampaign? Next(Func<RunnableCampaign, bool> isOpen)
    {
        lock (gate)
        {
            var open = campaigns.Where(isOpen).ToList();
            var next = open.Find(campaign => campaign.IsOutbox) ?? open.Find(campaign => campaign.Id > last) ?? open.FirstOrDefault();
            last = next is { IsOutbox: false } ? next.Id : last;
            return next;
        }
    }
}
