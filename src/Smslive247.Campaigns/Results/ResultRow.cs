namespace Smslive247.Campaigns.Results;

/// <summary>A result as the statements read it.</summary>
internal sealed record ResultRow(
    long send_id, string for_claim, int for_attempt, int new_state, string? message, long booked, string? new_reason, int adopted)
{
    public static ResultRow From(SendResult result) => new(
        result.Send.Id, result.Send.ClaimId, result.Send.Attempt, (int)result.State, MessageOf(result), result.Booked, result.Reason, result.IsAdopted ? 1 : 0);

    /// <summary>A message that was accepted without an id needs one here, so that its credits are booked once.</summary>
    private static string? MessageOf(SendResult result) =>
        result.State != RecipientState.Sent ? null : result.MessageId ?? $"unnamed-{result.Send.Id}-{result.Send.Attempt}";
}
