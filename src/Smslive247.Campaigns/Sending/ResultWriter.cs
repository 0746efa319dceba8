using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Sending;

/// <summary>Commits results in groups: all that came while the previous group was being written. It does not give up while the process lives.</summary>
internal sealed class ResultWriter(ResultStore store, InFlight inFlight, EventPublisher publisher, CampaignMetrics metrics, CampaignsOptions options, ILogger<ResultWriter> logger)
{
    private const int GroupSize = 500;

    private readonly Channel<SendResult> queue = Channel.CreateUnbounded<SendResult>(new() { SingleReader = true });
    private readonly Backoff backoff = new();

    /// <summary>Adds a result of a message that is in flight until it is committed.</summary>
    public void Add(SendResult result) => queue.Writer.TryWrite(result);

    /// <summary>Runs until <see cref="Complete"/> was called and all results are written, or until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await queue.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var group = new List<SendResult>();
            while (group.Count < GroupSize && queue.Reader.TryRead(out var result))
            {
                group.Add(result);
            }

            var events = await StoreAsync(group, cancellationToken).ConfigureAwait(false);
            Committed(group);
            publisher.Publish(events);
        }
    }

    public void Complete() => queue.Writer.TryComplete();

    private void Committed(List<SendResult> group)
    {
        inFlight.Leave(group.Count);
        metrics.RecordCommit(group.Count);
        foreach (var result in group)
        {
            metrics.RecordResult(result.State, result.Send.Account);
        }
    }

    private async Task<IReadOnlyList<CampaignEvent>> StoreAsync(IReadOnlyList<SendResult> group, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var paused = await store.WriteAsync(group, cancellationToken).ConfigureAwait(false);
                backoff.Reset();
                return paused;
            }
#pragma warning disable CA1031 // Whatever fails, the results exist here only.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                var wait = backoff.Next();
                logger.DatabaseFailed(exception.GetType().Name, wait.TotalSeconds);
                await Task.Delay(wait, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
