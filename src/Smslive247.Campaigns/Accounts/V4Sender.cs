using Smslive247.Campaigns.Claims;

namespace Smslive247.Campaigns.Accounts;

internal sealed class V4Sender(V4.IMessagesClient messages) : ISmsSender
{
    /// <inheritdoc cref="V5Sender.SendAsync"/>
    public async Task<SentSms> SendAsync(ClaimedSend send)
    {
        var sent = await messages.SendAsync(
            new() { SenderId = send.SenderId, MobileNumber = send.PhoneNumber, MessageText = send.Text, Route = send.RouteId }, CancellationToken.None).ConfigureAwait(false);
        return new(sent.Data.MessageId, sent.Data.Charged, sent.GetResponse()?.IsDryRun == true);
    }
}
