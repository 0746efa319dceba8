using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Scheduling;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.Sending;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Worker;

/// <summary>Starts and stops this process as a worker.</summary>
internal sealed class CampaignWorker(
    IDatabase database, SchemaUpgrade schema, CampaignScheduler scheduler, WorkerState worker, WorkerRegister register, SweepWatch sweeps, PumpHost pumps, PumpServices services, ILogger<CampaignWorker> logger)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan LongestBeat = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource abandoning = new();
    private IDisposable? place;
    private Task running = Task.CompletedTask;
    private Task writing = Task.CompletedTask;

    private CampaignsOptions Options => services.Options;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        place = database.EnterWorker();
        await schema.RunAsync(EnterAsync, cancellationToken).ConfigureAwait(false);
        if (worker.Problem is { } problem)
        {
            throw new InvalidOperationException($"This worker is refused: {problem}");
        }

        await scheduler.StartAsync(cancellationToken).ConfigureAwait(false);
        writing = Task.Run(() => services.Results.RunAsync(abandoning.Token), CancellationToken.None);
        running = Task.WhenAll(Task.Run(() => pumps.RunAsync(stopping.Token), CancellationToken.None), Task.Run(() => BeatAsync(stopping.Token), CancellationToken.None));
        logger.WorkerStarted(worker.Name, Options.MaxInFlight);
    }

    /// <summary>Claims nothing more, and waits for what is in flight, as long as the host lets it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        worker.Problem = "it stops.";
        await stopping.CancelAsync().ConfigureAwait(false);
        await using (cancellationToken.UnsafeRegister(_ => abandoning.Cancel(), null).ConfigureAwait(false))
        {
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await sweeps.WaitAsync().ConfigureAwait(false);
            await WaitForResultsAsync().ConfigureAwait(false);
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await scheduler.StopAsync(CancellationToken.None).ConfigureAwait(false);
        logger.WorkerStopped(worker.Name, services.InFlight.Count);
    }

    public void Dispose()
    {
        place?.Dispose();
        stopping.Dispose();
        abandoning.Dispose();
    }

    /// <summary>One worker after the other, so that only the first ends a silence.</summary>
    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        await scheduler.CreateAsync(cancellationToken).ConfigureAwait(false);
        worker.Problem = await register.BeatAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task WaitForResultsAsync()
    {
        while (services.InFlight.Count > 0 && !abandoning.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), abandoning.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        services.Results.Complete();
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        var interval = Options.Lease / 6 < LongestBeat ? Options.Lease / 6 : LongestBeat;
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(interval, Options.TimeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await TryBeatAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TryBeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            var problem = await register.BeatAsync(cancellationToken).ConfigureAwait(false);
            if (problem is not null && worker.Problem is null)
            {
                logger.WorkerClaimsNothing(problem);
            }

            worker.Problem = cancellationToken.IsCancellationRequested ? worker.Problem : problem;
            await sweeps.CheckAsync(cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Claims fail by themselves while the database does.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                logger.DatabaseFailed(exception.GetType().Name, 0);
            }
        }
    }
}
