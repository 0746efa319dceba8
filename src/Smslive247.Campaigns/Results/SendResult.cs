using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Results;

/// <summary>What one attempt came to.</summary>
/// <param name="Send">The message and the attempt that it belongs to.</param>
/// <param name="State">Sent, Refused or Unknown; Pending if it was provably not sent; Skipped if it is too late.</param>
/// <param name="Reason">One of <see cref="Reasons"/>, or the status of an error response; null for a success.</param>
internal sealed record SendResult(ClaimedSend Send, RecipientState State, string? Reason = null)
{
    /// <summary>The id at the service; null if it stated none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The charge in millionths; null if the response states none.</summary>
    public long? Credits { get; init; }

    /// <summary>Whether the message was found in the list of the service, and not in its response.</summary>
    public bool IsAdopted { get; init; }

    /// <summary>Pauses all campaigns of the account.</summary>
    public CampaignPauseReason PauseAccount { get; init; }

    /// <summary>Moves the rate of the account, after a 429.</summary>
    public TimeSpan? Penalty { get; init; }

    /// <summary>What is booked: without a stated charge, what was reserved.</summary>
    public long Booked => State == RecipientState.Sent ? Credits ?? Send.Reserved : 0;

    /// <summary>Whether it was refused for a reason other than its phone number.</summary>
    public bool IsRefusedInGeneral => State == RecipientState.Refused && Reason != Reasons.NumberRefused;

    public override string ToString() => $"{Send}: {State}";
}
