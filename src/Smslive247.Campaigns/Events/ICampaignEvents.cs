namespace Smslive247.Campaigns;

/// <summary>Receives events of campaigns. Register implementations as singletons.</summary>
public interface ICampaignEvents
{
    /// <summary>
    /// Is called in the process that caused the event, after it was committed. If that process dies at this moment, nobody is called: read the
    /// state of campaigns where that matters. Exceptions are logged, and change nothing.
    /// </summary>
    /// <param name="campaignEvent">The event.</param>
    /// <param name="cancellationToken">Is cancelled when the host stops.</param>
    Task OnEventAsync(CampaignEvent campaignEvent, CancellationToken cancellationToken);
}
