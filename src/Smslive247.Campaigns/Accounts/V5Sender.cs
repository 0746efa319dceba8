using Smslive247.Campaigns.Claims;

namespace Smslive247.Campaigns.Accounts;

internal sealed class V5Sender(V5.IMessagesClient messages) : ISmsSender
{
    // Never cancelled: a send that is cancelled is in doubt. The time limit of the call ends it.
    public async Task<SentSms> SendAsync(ClaimedSend send)
    {
        var sent = await messages.SendAsync(
            new() { SenderId = send.SenderId, PhoneNumber = send.PhoneNumber, MessageText = send.Text, RouteId = send.RouteId }, CancellationToken.None).ConfigureAwait(false);
        return new(sent.MessageId, sent.CreditsCharged, sent.GetResponse()?.IsDryRun == true);
    }
}
