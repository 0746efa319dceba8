using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Sending;

/// <summary>One attempt: what is checked at the last moment, and the request.</summary>
internal sealed class SendAttempt(CampaignsOptions options)
{
    /// <summary>Never throws.</summary>
    public async Task<SendResult> RunAsync(ISmsSender sender, ClaimedSend send, Fence fence)
    {
        if (Withhold(send, fence) is { } withheld)
        {
            return withheld;
        }

        try
        {
            var sent = await sender.SendAsync(send).ConfigureAwait(false);
            return sent.IsDryRun
                ? new(send, RecipientState.Pending, Reasons.DryRun) { PauseAccount = CampaignPauseReason.DryRun }
                : new(send, RecipientState.Sent) { MessageId = sent.MessageId, Credits = sent.Credits?.ToMillionths() };
        }
#pragma warning disable CA1031 // Each exception is a result, which has to be written.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return SendFailure.Read(send, exception);
        }
    }

    /// <returns>Null if the request may be made.</returns>
    private SendResult? Withhold(ClaimedSend send, Fence fence)
    {
        var now = options.TimeProvider.GetUtcNow();
        return fence.IsOver ? new(send, RecipientState.Pending, Reasons.LeaseOver)
            : send.GoodUntil <= now.ToMicroseconds() ? new(send, RecipientState.Skipped, Reasons.TooLate)
            : !IsOpen(send.IsOutbox, now) ? new(send, RecipientState.Pending, Reasons.OutsideHours)
            : null;
    }

    public bool IsOpen(bool isOutbox, DateTimeOffset now) =>
        options.SendingHours is not { } hours || (isOutbox && !options.OutboxKeepsSendingHours) || hours.Contains(now);
}
