using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Reads what a worker shows. Campaigns that ended before are read seldom: they may be large.</summary>
internal sealed class WorkReader(CampaignSession session)
{
    private const int SeldomRounds = 30;

    private readonly Dictionary<string, RateMeter> meters = [];
    private readonly HashSet<string> settled = [];
    private int round;

    public async Task<WorkSnapshot> ReadAsync(CancellationToken stop)
    {
        var figures = new List<CampaignFigure>();
        foreach (var campaign in await session.Campaigns.ListAsync(stop).ConfigureAwait(false))
        {
            if (round % SeldomRounds == 0 || !settled.Contains(campaign.Name))
            {
                Add(campaign.Name, await campaign.GetProgressAsync(stop).ConfigureAwait(false), figures);
            }
        }

        round++;
        return new(figures, await ReadWaitingAsync(stop).ConfigureAwait(false));
    }

    private void Add(string name, CampaignProgress progress, List<CampaignFigure> figures)
    {
        if (progress.State is not (CampaignState.Running or CampaignState.Paused) && progress[DeliveryState.Waiting] == 0 && !meters.ContainsKey(name))
        {
            settled.Add(name);
            return;
        }

        settled.Remove(name);
        var meter = meters.TryGetValue(name, out var known) ? known : meters[name] = new(session.Surroundings.Time);
        figures.Add(new(name, progress, meter.Add(CampaignFigure.Attempted(progress))));
    }

    private async Task<string?> ReadWaitingAsync(CancellationToken stop)
    {
        var (options, time) = (session.Get<CampaignsOptions>(), session.Surroundings.Time);
        return FleetWords.Waiting(await session.Campaigns.GetFleetAsync(stop).ConfigureAwait(false), time)
            ?? (options.SendingHours is { } hours && !hours.Contains(time.GetUtcNow())
                ? string.Create(CultureInfo.InvariantCulture, $"Nothing is sent before {hours.From:HH:mm} ({hours.TimeZone}): the hours are {hours.From:HH:mm} to {hours.To:HH:mm}.")
                : null);
    }
}
