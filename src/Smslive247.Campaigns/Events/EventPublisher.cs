using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Events;

/// <summary>
/// Logs events, counts them, and passes them to the host one after the other. Nothing waits for the host: what it does with an event may need the
/// results that come next.
/// </summary>
internal sealed class EventPublisher : IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5);

    private readonly Channel<CampaignEvent> queue = Channel.CreateUnbounded<CampaignEvent>(new() { SingleReader = true });
    private readonly CancellationTokenSource stopping = new();
    private readonly IReadOnlyList<ICampaignEvents> receivers;
    private readonly CampaignMetrics metrics;
    private readonly ILogger<EventPublisher> logger;
    private readonly Task passing;

    public EventPublisher(IEnumerable<ICampaignEvents> receivers, CampaignMetrics metrics, ILogger<EventPublisher> logger)
    {
        (this.receivers, this.metrics, this.logger) = ([.. receivers], metrics, logger);
        passing = Task.Run(PassAllAsync);
    }

    public void Publish(IEnumerable<CampaignEvent> events)
    {
        foreach (var one in events)
        {
            queue.Writer.TryWrite(one);
        }
    }

    /// <summary>Passes the events that are left, if the host takes them in time.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        stopping.CancelAfter(LongestStop);
        await passing.WaitAsync(stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    public void Dispose() => queue.Writer.TryComplete();

    private async Task PassAllAsync()
    {
        await foreach (var one in queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            metrics.RecordEvent(one);
            logger.CampaignChanged(one.Campaign ?? "outbox", one.Account, one.Kind, one.PauseReason);
            foreach (var receiver in receivers)
            {
                await PassAsync(receiver, one).ConfigureAwait(false);
            }
        }
    }

    private async Task PassAsync(ICampaignEvents receiver, CampaignEvent one)
    {
        try
        {
            await receiver.OnEventAsync(one, stopping.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever the host's code throws, messages are sent on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.ReceiverFailed(exception.GetType().Name);
        }
    }
}
