using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Claims;

/// <summary>A campaign with pending messages.</summary>
internal sealed class RunnableCampaign
{
    public long Id { get; init; }

    public CampaignKind Kind { get; init; }

    public string Account { get; init; } = "";

    public bool HasBudget { get; init; }

    public string SenderId { get; init; } = "";

    public string? RouteId { get; init; }

    public long? GoodUntil { get; init; }

    public bool IsOutbox => Kind == CampaignKind.Outbox;
}
