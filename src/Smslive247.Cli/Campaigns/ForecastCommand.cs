using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Shows what a campaign will send, cost and take.</summary>
internal static class ForecastCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("forecast", "Show what a campaign will send, cost and take, if it starts now.") { CampaignArguments.Name };
        CampaignArguments.AddPace(command);
        return command.Manages(surroundings, RunAsync);
    }

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var forecast = await campaign.ForecastAsync(stop).ConfigureAwait(false);
        var definition = await campaign.GetDefinitionAsync(stop).ConfigureAwait(false);
        session.Output.Write(ForecastText.Json(definition, forecast), people => ForecastText.Write(people, definition, forecast, session.Get<CampaignsOptions>().PartsPerSecond));
        return ExitCode.Done;
    }
}
