using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Events;

/// <summary>Logs events, counts them, and passes them to the host.</summary>
internal sealed class EventPublisher(IEnumerable<ICampaignEvents> receivers, CampaignMetrics metrics, ILogger<EventPublisher> logger)
{
    public async Task PublishAsync(IEnumerable<CampaignEvent> events, CancellationToken cancellationToken = default)
    {
        foreach (var one in events)
        {
            logger.CampaignChanged(one.Campaign ?? "outbox", one.Account, one.Kind, one.PauseReason);
            metrics.RecordEvent(one);
            foreach (var receiver in receivers)
            {
                await PassAsync(receiver, one, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task PassAsync(ICampaignEvents receiver, CampaignEvent one, CancellationToken cancellationToken)
    {
        try
        {
            await receiver.OnEventAsync(one, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever the host's code throws, messages are sent on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.ReceiverFailed(exception.GetType().Name);
        }
    }
}
