using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Pauses, resumes and cancels.</summary>
internal static class ChangeCommands
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    public static Command Pause(Surroundings surroundings) =>
        new Command("pause", "Stop sending, and wait for what is on the way: after it, nothing new leaves any machine.") { CampaignArguments.Name }
            .Manages(surroundings, (session, stop) => RunAsync(session, (campaign, token) => campaign.PauseAsync(token), stop));

    public static Command Resume(Surroundings surroundings) => new Command("resume", "Send on, whatever it was paused for.") { CampaignArguments.Name }
        .Manages(surroundings, (session, stop) => RunAsync(session, (campaign, token) => campaign.ResumeAsync(token), stop));

    public static Command Cancel(Surroundings surroundings) =>
        new Command("cancel", "Skip what has not been sent, for good.") { CampaignArguments.Name, CampaignArguments.Yes }.Manages(surroundings, CancelAsync);

    private static async Task<ExitCode> CancelAsync(CampaignSession session, CancellationToken stop)
    {
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var pending = (await campaign.GetProgressAsync(stop).ConfigureAwait(false))[RecipientState.Pending];
        var isWanted = await SendQuestion.AskAsync(
            $"Cancel it for good, with {Counts.Text(pending, "message")} that {(pending == 1 ? "waits" : "wait")}?", session.Output, session.Surroundings,
            session.Arguments.GetValue(CampaignArguments.Yes), stop).ConfigureAwait(false);
        return isWanted
            ? await RunAsync(session, (one, token) => one.CancelAsync(token), stop).ConfigureAwait(false)
            : session.Output.Fail(new(ExitCode.Stopped, "It was not cancelled."));
    }

    private static async Task<ExitCode> RunAsync(CampaignSession session, Func<Campaign, CancellationToken, Task> change, CancellationToken stop)
    {
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        await WaitAsync(session, token => change(campaign, token), stop).ConfigureAwait(false);
        var figure = new CampaignFigure(campaign.Name, await campaign.GetProgressAsync(stop).ConfigureAwait(false));
        session.Output.Write(figure.ToJson("changed"), people =>
        {
            people.Write(new Text($"{FigureText.Line(figure)}\n"));
            if (figure.Progress[RecipientState.Sending] > 0)
            {
                people.Write(new Text("Their worker has ended: the next one finds out what became of what is on the way. Nothing new is sent.\n"));
            }
        });
        return ExitCode.Done;
    }

    /// <summary>For what is on the way, unless no worker lives that could complete it.</summary>
    private static async Task WaitAsync(CampaignSession session, Func<CancellationToken, Task> change, CancellationToken stop)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var changing = change(giveUp.Token);
        while (await Task.WhenAny(changing, Task.Delay(Interval, TimeProvider.System, stop)).ConfigureAwait(false) != changing)
        {
            if ((await session.Campaigns.GetFleetAsync(stop).ConfigureAwait(false)).Workers == 0)
            {
                await giveUp.CancelAsync().ConfigureAwait(false);
            }
        }

        try
        {
            await changing.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The state is changed; the wait alone was given up.
        }
    }
}
