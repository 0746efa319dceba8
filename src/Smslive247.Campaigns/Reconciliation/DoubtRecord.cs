using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A message in doubt as the database has it.</summary>
internal sealed class DoubtRecord
{
    public long Id { get; init; }

    public long CampaignId { get; init; }

    public string Account { get; init; } = "";

    public string ClaimId { get; init; } = "";

    public int Attempt { get; init; }

    public int Parts { get; init; }

    public string PhoneNumber { get; init; } = "";

    public string SenderId { get; init; } = "";

    public string Text { get; init; } = "";

    public long ClaimedAt { get; init; }

    public long LeaseUntil { get; init; }

    public long Reserved { get; init; }

    /// <summary>
    /// The request is made within half of the lease after the claim, and the call may last as long as its time limit. To both sides of that, clocks
    /// differ, and the service may take its time.
    /// </summary>
    public Doubt ToDoubt(TimeSpan callTimeout, TimeSpan margin) => new(
        Id, ClaimId, new(PhoneNumber, SenderId, Text),
        ClaimedAt.ToTime() - margin,
        ClaimedAt.ToTime() + ((LeaseUntil - ClaimedAt).ToTimeSpan() / 2) + callTimeout + margin);

    public ClaimedSend ToClaim() => new() { Id = Id, CampaignId = CampaignId, Attempt = Attempt, Parts = Parts, Account = Account, ClaimId = ClaimId, Reserved = Reserved };
}
