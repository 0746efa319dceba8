using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Adds the recipients of a file to a draft.</summary>
internal static class ImportCommand
{
    private const string OptedOut = "Opted out: it is skipped, unless the opt-out is removed before.";

    private static readonly Argument<string> FileName = new("FILE") { Description = "The CSV file, in UTF-8. Its first row has the names of the columns." };

    public static Command Create(Surroundings surroundings) =>
        new Command("import", "Add the recipients of a CSV file to a campaign that has not started. Repeated, it adds what is missing.")
        {
            CampaignArguments.Name, FileName, CampaignArguments.NumberColumn, CampaignArguments.Dropped,
        }.Manages(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var path = session.Arguments.GetRequiredValue(FileName);
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var file = await CustomerFile.OpenAsync(path, session.Arguments.GetValue(CampaignArguments.NumberColumn), stop).ConfigureAwait(false);
        var dropped = new DroppedRows(session.Arguments.GetValue(CampaignArguments.Dropped) ?? DroppedRows.DefaultPath(path));
        await using (file.ConfigureAwait(false))
        await using (dropped.ConfigureAwait(false))
        {
            RequireColumns(await campaign.GetDefinitionAsync(stop).ConfigureAwait(false), file, path);
            var import = await ImportAsync(campaign, file, dropped, session, stop).ConfigureAwait(false);
            var optedOut = await AddOptedOutAsync(campaign, dropped, stop).ConfigureAwait(false);
            await dropped.CompleteAsync().ConfigureAwait(false);
            Write(import, optedOut, file, dropped, session);
        }

        return ExitCode.Done;
    }

    /// <summary>Before anything is added: texts are rendered now, and a draft cannot be emptied.</summary>
    private static void RequireColumns(CampaignDefinition definition, CustomerFile file, string path)
    {
        var columns = file.Columns.Select(ColumnKey).ToHashSet();
        var missing = definition.Placeholders.Where(name => !columns.Contains(ColumnKey(name))).Select(name => $"{{{Screen.Clean(name)}}}").ToList();
        if (missing.Count > 0)
        {
            throw new FailureException(new Failure(ExitCode.Usage, $"{path} has no column for {string.Join(", ", missing)} of the text. Nothing was imported.")
            {
                Advice = [$"Its columns are {string.Join(", ", file.Columns.Select(Screen.Clean))}."],
            });
        }
    }

    /// <summary>As texts compare names.</summary>
    private static string ColumnKey(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();

    private static Task<CampaignImport> ImportAsync(Campaign campaign, CustomerFile file, DroppedRows dropped, CampaignSession session, CancellationToken stop) => RowCounter.RunAsync(
        session.Output,
        dropped.FollowAsync(file.ReadAsync(stop)),
        rows => campaign.AddRecipientsAsync(rows.Select(row => new CampaignRow(row.PhoneNumber, row.Values)), dropped, stop));

    private static async Task<long> AddOptedOutAsync(Campaign campaign, DroppedRows dropped, CancellationToken stop)
    {
        var before = dropped.Count;
        await foreach (var recipient in campaign.ListOptedOutAsync(stop).ConfigureAwait(false))
        {
            dropped.Add(row: null, recipient.PhoneNumber, OptedOut);
        }

        return dropped.Count - before;
    }

    private static void Write(CampaignImport import, long optedOut, CustomerFile file, DroppedRows dropped, CampaignSession session) => session.Output.Write(
        new
        {
            Outcome = "imported", import.Added, import.AlreadyAdded, import.Duplicates, import.Invalid, OptedOut = optedOut, file.NumberColumn,
            DroppedFile = dropped.Count > 0 ? dropped.Path : null,
        },
        people =>
        {
            people.Write(new Text($"Added {Counts.Text(import.Added, "recipient")}, with the numbers of the column {Screen.Clean(file.NumberColumn)}.\n"));
            Write(people, import.AlreadyAdded, "added before");
            Write(people, import.Duplicates, "with a number that an earlier row has");
            Write(people, import.Invalid, "without a phone number");
            Write(people, optedOut, "opted out, and will be skipped");
            people.Write(new Text(dropped.Count > 0 ? $"{dropped.Path} has each of these that is left out, and why.\n" : ""));
        });

    private static void Write(IAnsiConsole people, long count, string what) =>
        people.Write(new Text(count > 0 ? $"{Counts.Text(count),9} {what}\n" : ""));
}
