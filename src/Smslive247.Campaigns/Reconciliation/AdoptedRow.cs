using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A row with the message that was found for it, as the statements read it.</summary>
internal sealed record AdoptedRow(long SendId, long CampaignId, int ForAttempt, int WasState, string Message, long Accepted, long Booked)
{
    /// <summary>It belongs to the attempt after those that the database knows.</summary>
    public static AdoptedRow From(OpenRow row, ListedMessage message, CampaignsOptions options) => new(
        row.Id, row.CampaignId, row.Attempt + 1, (int)row.State, message.Id, (message.Time ?? options.TimeProvider.GetUtcNow()).ToMicroseconds(),
        message.Credits?.ToMillionths() ?? (options.CreditsPerPart ?? 0m).ToMillionths() * row.Parts);
}
