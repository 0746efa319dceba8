namespace Smslive247.Cli.Campaigns;

/// <summary>Searches the list of the service for what is in doubt.</summary>
internal static class ReconcileCommand
{
    public static Command Create(Surroundings surroundings) =>
        new Command("reconcile", "Search the list of the service for messages in doubt, unresolved ones too. Workers do so by themselves. Nothing is sent.").Runs(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        if (session.IsRehearsal)
        {
            throw new FailureException(ExitCode.Usage, "The sandbox of a rehearsal is there only while it sends, and its worker searches by itself.");
        }

        await session.OpenAsync(CampaignReach.Service, log: null, stop).ConfigureAwait(false);
        var summary = await session.Campaigns.ReconcileAsync(cancellationToken: stop).ConfigureAwait(false);
        session.Output.Write(
            new { Outcome = "reconciled", summary.Found, summary.NotListed, summary.IsTrusted },
            people => people.Write(new Text(summary is { Found: 0, NotListed: 0 }
                ? "Nothing is in doubt that could be searched. What was attempted within the last minute may still be answered.\n"
                : $"{Counts.Text(summary.Found, "message")} found, and marked as sent; {Counts.Text(summary.NotListed)} not listed.\n{(summary is { NotListed: > 0, IsTrusted: false } ? "The list may be late: repeat it in some minutes.\n" : "")}")));
        return ExitCode.Done;
    }
}
