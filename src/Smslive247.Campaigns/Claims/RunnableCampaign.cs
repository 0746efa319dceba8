using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Claims;

/// <summary>A campaign with pending messages.</summary>
internal sealed class RunnableCampaign
{
    public long Id { get; init; }

    public CampaignKind Kind { get; init; }

    public string Account { get; init; } = "";

    public string SenderId { get; init; } = "";

    public string? RouteId { get; init; }

    public long? GoodUntil { get; init; }

    /// <summary>In millionths, with what is reserved taken off; null without a budget.</summary>
    public long? BudgetLeft { get; init; }

    /// <inheritdoc cref="ClaimableCampaign.LearnedPrice"/>
    public long LearnedPrice { get; init; }

    /// <summary>The parts of the first pending message.</summary>
    public int NextParts { get; init; }

    public bool HasBudget => BudgetLeft is not null;

    public bool IsOutbox => Kind == CampaignKind.Outbox;
}
