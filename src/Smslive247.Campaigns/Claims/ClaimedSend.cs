namespace Smslive247.Campaigns.Claims;

/// <summary>A message that this process has claimed, for one attempt.</summary>
internal sealed class ClaimedSend
{
    public long Id { get; init; }

    public long CampaignId { get; init; }

    public int Attempt { get; init; }

    public int Parts { get; init; }

    public string PhoneNumber { get; init; } = "";

    public string Text { get; init; } = "";

    public string SenderId { get; init; } = "";

    public string? RouteId { get; init; }

    /// <summary>Microseconds; null without a limit.</summary>
    public long? GoodUntil { get; init; }

    public bool IsOptedOut { get; init; }

    /// <summary>Of the claim, and of no other one: the number of an attempt that was rolled back is used again.</summary>
    public string ClaimId { get; set; } = "";

    public string Account { get; set; } = "";

    public bool IsOutbox { get; set; }

    public long Reserved { get; set; }

    public override string ToString() => $"send {Id}, attempt {Attempt}";
}
