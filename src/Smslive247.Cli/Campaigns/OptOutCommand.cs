using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>People who want no more messages.</summary>
internal static class OptOutCommand
{
    private static readonly Argument<string[]> Numbers = new("NUMBER") { Description = "The phone numbers, as people write them.", Arity = ArgumentArity.OneOrMore };
    private static readonly Argument<string> FileName = new("FILE") { Description = "The CSV file, in UTF-8. Its first row has the names of the columns." };
    private static readonly Option<string?> From = new("--from") { Description = "Only messages of this sender ID; without it, all of the account.", HelpName = "sender ID" };

    public static Command Create(Surroundings surroundings) => new("optout", "People who want no more messages. Campaigns skip them, up to the moment of sending.")
    {
        new Command("add", "Add phone numbers.") { Numbers, From }.Manages(surroundings, AddAsync),
        new Command("remove", "Remove phone numbers, which were added with the same --from.") { Numbers, From }.Manages(surroundings, RemoveAsync),
        new Command("import", "Add the phone numbers of a CSV file.") { FileName, From, CampaignArguments.NumberColumn, CampaignArguments.Dropped }.Manages(surroundings, ImportAsync),
    };

    private static async Task<ExitCode> AddAsync(CampaignSession session, CancellationToken stop)
    {
        var numbers = session.Arguments.GetRequiredValue(Numbers);
        foreach (var number in numbers)
        {
            await session.Get<IOptOuts>().AddAsync(number, senderId: session.Arguments.GetValue(From), cancellationToken: stop).ConfigureAwait(false);
        }

        return Write("added", numbers.Length, session);
    }

    private static async Task<ExitCode> RemoveAsync(CampaignSession session, CancellationToken stop)
    {
        var (numbers, removed) = (session.Arguments.GetRequiredValue(Numbers), 0);
        foreach (var number in numbers)
        {
            removed += await session.Get<IOptOuts>().RemoveAsync(number, senderId: session.Arguments.GetValue(From), cancellationToken: stop).ConfigureAwait(false) ? 1 : 0;
        }

        return removed == numbers.Length ? Write("removed", removed, session)
            : session.Output.Fail(new(ExitCode.Failed, $"{Counts.Text(removed)} of {Counts.Text(numbers.Length)} removed: the others are not there, or were added with another --from."));
    }

    private static ExitCode Write(string outcome, long count, CampaignSession session)
    {
        session.Output.Write(new { Outcome = outcome, Count = count }, people => people.Write(new Text($"{Counts.Text(count, "number")} {outcome}.\n")));
        return ExitCode.Done;
    }

    private static async Task<ExitCode> ImportAsync(CampaignSession session, CancellationToken stop)
    {
        var path = session.Arguments.GetRequiredValue(FileName);
        var file = await CustomerFile.OpenAsync(path, session.Arguments.GetValue(CampaignArguments.NumberColumn), stop).ConfigureAwait(false);
        var dropped = new DroppedRows(session.Arguments.GetValue(CampaignArguments.Dropped) ?? DroppedRows.DefaultPath(path));
        await using (file.ConfigureAwait(false))
        await using (dropped.ConfigureAwait(false))
        {
            var added = await RowCounter.RunAsync(session.Output, file.ReadAsync(stop), rows => AddAsync(rows, dropped, session, stop)).ConfigureAwait(false);
            await dropped.CompleteAsync().ConfigureAwait(false);
            session.Output.Write(
                new { Outcome = "imported", Added = added, Invalid = dropped.Count, DroppedFile = dropped.Count > 0 ? dropped.Path : null },
                people => people.Write(new Text($"{Counts.Text(added, "number")} added.\n{(dropped.Count > 0 ? $"{Counts.Text(dropped.Count, "row")} left out: {dropped.Path} has each, and why.\n" : "")}")));
        }

        return ExitCode.Done;
    }

    private static async Task<long> AddAsync(IAsyncEnumerable<CustomerRow> rows, DroppedRows dropped, CampaignSession session, CancellationToken stop)
    {
        var (added, optOuts, from) = (0L, session.Get<IOptOuts>(), session.Arguments.GetValue(From));
        await foreach (var row in rows.ConfigureAwait(false))
        {
            try
            {
                await optOuts.AddAsync(row.PhoneNumber, senderId: from, cancellationToken: stop).ConfigureAwait(false);
                added++;
            }
            catch (FormatException exception)
            {
                dropped.Add(row.Row, row.PhoneNumber, row.Problem ?? exception.Message);
            }
        }

        return added;
    }
}
