using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Lists what a person has to decide, with the evidence.</summary>
internal static class UnresolvedCommand
{
    public static Command Create(Surroundings surroundings) =>
        new Command("unresolved", "List messages that may have been sent, and nothing shows whether they were, with the searches for them.") { CampaignArguments.Name }
            .Manages(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var (count, searching) = (0L, 0L);
        await foreach (var doubt in campaign.ListDoubtsAsync(stop).ConfigureAwait(false))
        {
            searching += doubt.Recipient.State == RecipientState.Unknown ? 1 : 0;
            if (doubt.Recipient.State == RecipientState.Unresolved)
            {
                count++;
                session.Output.Write(Json(doubt), people => Write(people, doubt, session.Surroundings.Time));
            }
        }

        WriteSum(count, searching, session);
        return ExitCode.Done;
    }

    private static object Json(CampaignDoubt doubt) => new { doubt.Recipient.PhoneNumber, doubt.Recipient.AttemptedAt, doubt.Recipient.Attempts, doubt.Recipient.Reason, doubt.Evidence };

    private static void Write(IAnsiConsole people, CampaignDoubt doubt, TimeProvider time)
    {
        people.Write(new Text($"{doubt.Recipient.PhoneNumber ?? "(erased)",-13}  attempted {Dates.Text(doubt.Recipient.AttemptedAt, time)}  {doubt.Recipient.Reason}\n"));
        foreach (var search in doubt.Evidence)
        {
            people.Write(new Text(
                $"  searched {Dates.Text(search.SearchedAt, time)}: {(search.WasFound ? "found" : "not found")} among {Counts.Text(search.Listed, "message")}{Balance(search)}\n", new Style(decoration: Decoration.Dim)));
        }
    }

    /// <summary>It proves nothing, as others may use the account.</summary>
    private static string Balance(DoubtEvidence search) =>
        search is { CreditsBefore: { } before, CreditsAfter: { } after } ? $"; the account had {Credits.Text(before)} before, and {Credits.Text(after)} after" : "";

    private static void WriteSum(long count, long searching, CampaignSession session)
    {
        if (session.Output.IsJson)
        {
            return;
        }

        session.Output.People.Write(new Text(count == 0 ? "None is unresolved.\n" : $"{Counts.Text(count)} unresolved. They are never sent again by themselves. State what you know of each, or send again:\n"));
        if (count > 0)
        {
            var name = ShellWord.Of(session.Arguments.GetRequiredValue(CampaignArguments.Name));
            session.Output.Writer.WriteLine($"  smslive247 campaign resolve {name} --to NUMBER --as sent{session.Repeat}");
        }

        session.Output.People.Write(new Text(searching == 0 ? "" : $"{Counts.Text(searching)} more in doubt: a worker searches for them in the list of the service, some minutes after they were attempted.\n"));
    }
}
