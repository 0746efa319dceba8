using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Shows how far campaigns are, whichever process sends them.</summary>
internal static class StatusCommand
{
    private static readonly Argument<string?> Name = new("NAME") { Description = "The name of the campaign; without it, all.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(Surroundings surroundings) => new Command("status", "Show how far campaigns are, and whether a worker sends them.") { Name }.Manages(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var campaigns = await ListAsync(session, stop).ConfigureAwait(false);
        var fleet = await session.Campaigns.GetFleetAsync(stop).ConfigureAwait(false);
        var (isSending, isReporting) = (false, false);
        foreach (var campaign in campaigns)
        {
            var figure = new CampaignFigure(campaign.Name, await campaign.GetProgressAsync(stop).ConfigureAwait(false));
            (isSending, isReporting) = (isSending || figure.Progress.State == CampaignState.Running, isReporting || !figure.IsReported);
            session.Output.Write(figure.ToJson("campaign"), people => Write(people, figure));
        }

        WriteFleet(fleet, campaigns.Count > 0 ? (isSending, isReporting) : null, session);
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<Campaign>> ListAsync(CampaignSession session, CancellationToken stop) => session.Arguments.GetValue(Name) is null
        ? await session.Campaigns.ListAsync(stop).ConfigureAwait(false)
        : [await session.FindAsync(session.Arguments.GetValue(Name)!, stop).ConfigureAwait(false)];

    private static void Write(IAnsiConsole people, CampaignFigure campaign)
    {
        people.Write(new Text($"{Screen.Clean(campaign.Name)}  {FigureText.State(campaign)}  {FigureText.Amount(campaign)}\n"));
        people.Write(new Text($"  {FigureText.Recipients(campaign.Progress)}\n"));
        people.Write(new Text($"  {FigureText.Deliveries(campaign.Progress)}{FigureText.CreditsOf(campaign.Progress)}\n"));
    }

    /// <summary>Without anything to do, no worker is needed.</summary>
    /// <param name="fleet">Who sends.</param>
    /// <param name="work">What there is to do; null without any campaign.</param>
    /// <param name="session">The session.</param>
    private static void WriteFleet(FleetStatus fleet, (bool IsSending, bool IsReporting)? work, CampaignSession session) => session.Output.Write(
        new { Event = "fleet", fleet.Workers, fleet.SeenAt, WaitSeconds = Math.Ceiling(FleetWords.WaitOf(fleet, session.Surroundings.Time).TotalSeconds) },
        people =>
        {
            if (work is null)
            {
                people.Write(new Text($"There is no campaign in {session.Database.Text}.\n"));
            }
            else if (work.Value is { IsSending: true } or { IsReporting: true })
            {
                FleetWords.Write(fleet, session, work.Value.IsSending);
            }
        });
}
