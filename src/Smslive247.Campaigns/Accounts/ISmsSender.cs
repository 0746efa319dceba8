using Smslive247.Campaigns.Claims;

namespace Smslive247.Campaigns.Accounts;

/// <summary>Sends with one version of the API.</summary>
internal interface ISmsSender
{
    /// <exception cref="Smslive247Exception">The send failed.</exception>
    Task<SentSms> SendAsync(ClaimedSend send);
}
