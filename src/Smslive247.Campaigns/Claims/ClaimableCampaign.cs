using Smslive247.Campaigns.Continuity;

namespace Smslive247.Campaigns.Claims;

/// <summary>What a claim reads of a campaign, while it holds its lock.</summary>
internal sealed class ClaimableCampaign : ContinuityState
{
    public string Account { get; init; } = "";

    /// <summary>In millionths, with what is reserved taken off; null without a budget.</summary>
    public long? BudgetLeft { get; init; }

    /// <summary>The highest charge for a part that responses stated, in millionths; 0 before the first.</summary>
    public long LearnedPrice { get; init; }

    public bool IsDurable { get; init; }

    public bool HasGap { get; init; }
}
