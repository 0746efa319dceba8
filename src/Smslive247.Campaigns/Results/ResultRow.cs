namespace Smslive247.Campaigns.Results;

/// <summary>A result as the statements read it.</summary>
internal sealed record ResultRow(
    long send_id, string for_claim, int for_attempt, int new_state, string? message, long booked, string? new_reason, int adopted, string for_phone, string for_text)
{
    public static ResultRow From(SendResult result) => new(
        result.Send.Id, result.Send.ClaimId, result.Send.Attempt, (int)result.State, result.MessageId, result.Booked, result.Reason, result.IsAdopted ? 1 : 0,
        result.Send.PhoneNumber, result.Send.Text);
}
