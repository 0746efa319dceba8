using System.Text.Json;
using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Writes what became of each recipient into a CSV file.</summary>
internal static class ReportCommand
{
    public const string Header = "phoneNumber,state,reason,attempts,attemptedAt,parts,credits,messageIds,delivery\r\n";

    private static readonly Argument<string> FileName = new("FILE") { Description = "The CSV file, which is replaced." };

    public static Command Create(Surroundings surroundings) =>
        new Command("report", "Write what became of each recipient into a CSV file.") { CampaignArguments.Name, FileName }.Manages(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var path = session.Arguments.GetRequiredValue(FileName);
        var file = new OutputFile(path);
        await using (file.ConfigureAwait(false))
        {
            var count = await WriteAsync(campaign, file, stop).ConfigureAwait(false);
            await file.CompleteAsync().ConfigureAwait(false);
            session.Output.Write(new { Outcome = "reported", File = path, Recipients = count }, people => people.Write(new Text($"{path} has {Counts.Text(count, "recipient")}.\n")));
        }

        return ExitCode.Done;
    }

    private static async Task<long> WriteAsync(Campaign campaign, OutputFile file, CancellationToken stop)
    {
        file.Writer.Write(Header);
        var count = 0L;
        await foreach (var recipient in campaign.ListAsync(cancellationToken: stop).ConfigureAwait(false))
        {
            file.Writer.Write(Row(recipient));
            count++;
        }

        return count;
    }

    private static string Row(CampaignRecipient recipient) => CsvCells.Row(
        recipient.PhoneNumber,
        Word(recipient.State),
        recipient.Reason,
        recipient.Attempts,
        CsvCells.Date(recipient.AttemptedAt),
        recipient.Parts,
        recipient.Credits.ToString("0.######", CultureInfo.InvariantCulture),
        string.Join(' ', recipient.MessageIds),
        recipient.Delivery is { } delivery ? Word(delivery) : null);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}");
}
