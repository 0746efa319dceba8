using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Shows the forecast, asks, and starts a campaign.</summary>
internal static class StartCommand
{
    private static readonly Option<bool> Work = TypedOption.Flag("--work", "Send it at once in this terminal, as campaign work does.");

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("start", "Show the forecast, ask, and start a campaign. Workers send it then: see work.") { CampaignArguments.Name, CampaignArguments.Yes, Work };
        WorkArguments.AddTo(command);
        return command.Runs(surroundings, RunAsync);
    }

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var isWorker = session.Arguments.GetValue(Work);
        using var log = new WorkLog();
        await session.OpenAsync(isWorker ? CampaignReach.Worker : CampaignReach.Service, log, stop).ConfigureAwait(false);
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var state = (await campaign.GetProgressAsync(stop).ConfigureAwait(false)).State;
        if (state != CampaignState.Draft)
        {
            throw new FailureException(new Failure(ExitCode.Failed, $"{Screen.Clean(campaign.Name)} has started before: it is {CampaignWords.Of(state)}.") { Advice = [.. Advice(state, session)] });
        }

        if (!await IsWantedAsync(campaign, session, stop).ConfigureAwait(false))
        {
            return session.Output.Fail(new(ExitCode.Stopped, "It was not started. Nothing was sent."));
        }

        return isWorker ? await StartAndWorkAsync(campaign, session, log, stop).ConfigureAwait(false) : await StartAsync(campaign, session, stop).ConfigureAwait(false);
    }

    private static string[] Advice(CampaignState state, CampaignSession session) => state switch
    {
        CampaignState.Running => ["Send on:", $"  {session.WorkCommand}"],
        CampaignState.Paused => ["Send on:", $"  smslive247 campaign resume {ShellWord.Of(session.Arguments.GetRequiredValue(CampaignArguments.Name))}{session.Repeat}"],
        _ => [],
    };

    private static async Task<bool> IsWantedAsync(Campaign campaign, CampaignSession session, CancellationToken stop)
    {
        var forecast = await campaign.ForecastAsync(stop).ConfigureAwait(false);
        var definition = await campaign.GetDefinitionAsync(stop).ConfigureAwait(false);
        if (!session.Output.IsJson)
        {
            ForecastText.Write(session.Output.People, definition, forecast, session.Get<CampaignsOptions>().PartsPerSecond);
        }

        if (forecast.Problem is { } problem)
        {
            throw new FailureException(ExitCode.Failed, $"It cannot start: {problem}");
        }

        if (!session.IsRehearsal)
        {
            await Balance.WriteAsync(session, forecast.Credits, stop).ConfigureAwait(false);
        }

        return await SendQuestion.AskAsync(
            $"Start it, to {Counts.Text(forecast.Recipients - forecast.OptedOut, "recipient")}?", session.Output, session.Surroundings, session.Arguments.GetValue(CampaignArguments.Yes), stop).ConfigureAwait(false);
    }

    /// <summary>The worker first: it vouches for the database from now on, and the campaign need not wait for one that has been away.</summary>
    private static async Task<ExitCode> StartAndWorkAsync(Campaign campaign, CampaignSession session, WorkLog log, CancellationToken stop)
    {
        var run = new WorkRun(session, log);
        return await run.RunAsync(() => campaign.StartAsync(stop), stop).ConfigureAwait(false);
    }

    private static async Task<ExitCode> StartAsync(Campaign campaign, CampaignSession session, CancellationToken stop)
    {
        await campaign.StartAsync(stop).ConfigureAwait(false);
        var fleet = await session.Campaigns.GetFleetAsync(stop).ConfigureAwait(false);
        session.Output.Write(
            new { Outcome = "started", campaign.Name, fleet.Workers, WaitSeconds = FleetWords.WaitOf(fleet, session.Surroundings.Time).TotalSeconds },
            people =>
            {
                people.Write(new Text("Started.\n", new Style(Color.Green)));
                FleetWords.Write(fleet, session, isSending: true);
            });
        return ExitCode.Done;
    }
}
