using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Claims;

/// <summary>A campaign with pending messages.</summary>
internal sealed class RunnableCampaign
{
    public long Id { get; init; }

    public CampaignKind Kind { get; init; }

    public string Account { get; init; } = "";

    public bool IsOutbox => Kind == CampaignKind.Outbox;
}
