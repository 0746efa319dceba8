namespace Smslive247.Cli.Campaigns;

/// <summary>Sends what has been started.</summary>
internal static class WorkCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("work", "Send the campaigns that have started, and read delivery reports, until Ctrl-C. Run it again to go on, also after a crash.");
        WorkArguments.AddTo(command);
        return command.Runs(surroundings, RunAsync);
    }

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        using var log = new WorkLog();
        await session.OpenAsync(CampaignReach.Worker, log, stop).ConfigureAwait(false);
        if (!session.IsRehearsal)
        {
            // With a wrong key, the first message would pause all campaigns.
            await Balance.WriteAsync(session, needed: null, stop).ConfigureAwait(false);
        }

        return await new WorkRun(session, log).RunAsync(() => Task.CompletedTask, stop).ConfigureAwait(false);
    }
}
