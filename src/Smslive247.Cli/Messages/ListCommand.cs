using System.CommandLine.Parsing;
using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>Lists messages, which are written as their pages arrive.</summary>
internal static class ListCommand
{
    private const int DefaultLimit = 20;
    private const int SmallestPage = 5;
    private const int LargestPage = 500;

    private static readonly Option<int?> Limit = new("--limit")
    {
        Description = $"List at most so many messages. By default {DefaultLimit}, and all with --since, --csv or --json.",
        HelpName = "number",
        CustomParser = result => int.TryParse(TypedOption.Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : TypedOption.Reject<int?>(result, "--limit must be a positive integer."),
    };

    private static readonly Option<string?> Search = new("--search") { Description = "Only the messages in which the service finds this.", HelpName = "text" };
    private static readonly Option<bool> Csv = TypedOption.Flag("--csv", "Write CSV with a header, for a spreadsheet.");

    public static Command Create(Surroundings surroundings)
    {
        var since = TypedOption.Instant("--since", "Only the messages from then on", surroundings.Time);
        var until = TypedOption.Instant("--until", "Only the messages up to then", surroundings.Time);
        var command = new Command("list", "List messages, the newest first where the service does so.") { since, until, Search, Limit, Csv }
            .Calls(surroundings, (session, stop) => RunAsync(session, session.Arguments.GetValue(since), session.Arguments.GetValue(until), stop));
        command.Validators.Add(RequireOneFormat);
        return command;
    }

    private static void RequireOneFormat(CommandResult result)
    {
        if (result.GetValue(Csv) && result.GetValue(ServiceOptions.Json))
        {
            result.AddError("Use --csv or --json, and not both.");
        }
    }

    private static async Task<ExitCode> RunAsync(ServiceSession session, DateTimeOffset? since, DateTimeOffset? until, CancellationToken stop)
    {
        var isCsv = session.Arguments.GetValue(Csv);
        var limit = session.Arguments.GetValue(Limit) ?? (isCsv || session.Output.IsJson || since is not null ? int.MaxValue : DefaultLimit);
        var list = session.Client.Messages.ListAllAsync(since, until, session.Arguments.GetValue(Search), pageSize: Math.Clamp(limit, SmallestPage, LargestPage));
        var write = Writer(isCsv, session);
        await foreach (var message in list.Take(limit).WithCancellation(stop).ConfigureAwait(false))
        {
            write(message);
        }

        return ExitCode.Done;
    }

    private static Action<Message> Writer(bool isCsv, ServiceSession session)
    {
        if (isCsv)
        {
            session.Output.Writer.Write(MessageCsv.Header);
            return message => session.Output.Writer.Write(MessageCsv.Row(message));
        }

        return session.Output.IsJson
            ? message => session.Output.WriteJson(MessageJson.Of(message))
            : message => MessageLines.Write(message, session.Output.People, session.Surroundings.Time);
    }
}
