namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A message that waits to be sent, unless the service has it already.</summary>
internal sealed class OpenRow
{
    public long Id { get; init; }

    public long CampaignId { get; init; }

    public int Attempt { get; init; }

    public RecipientState State { get; init; }

    public string PhoneNumber { get; init; } = "";

    public string SenderId { get; init; } = "";

    public string Text { get; init; } = "";

    public int Parts { get; init; }
}
