using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Creates a draft.</summary>
internal static class CreateCommand
{
    private const string FromInput = "-";
    private const string TimeForms = "such as 2026-11-30 or 2026-11-30T18:00+01:00";

    private static readonly Option<string> From = TypedOption.Required("--from", "The sender ID, at most 11 characters, which the service has approved.", "sender ID");
    private static readonly Option<string> Message = TypedOption.Required(
        "--text", $"The text. {{First Name}} stands for the value of that column of the recipient. {FromInput} reads the text from the standard input.", "text");

    private static readonly Option<decimal> Budget = TypedOption.Amount("--budget", "The most credits that the campaign spends; without it, there is no limit.", 0);
    private static readonly Option<string?> Route = new("--route") { Description = "The route; without it, that of the account.", HelpName = "id" };

    public static Command Create(Surroundings surroundings)
    {
        var goodUntil = new Option<DateTimeOffset?>("--good-until")
        {
            Description = $"The time from which on messages are too late, and are skipped, {TimeForms}.",
            HelpName = "time",
            CustomParser = result => Instants.TryParse(TypedOption.Text(result), surroundings.Time, out var instant) && instant > surroundings.Time.GetUtcNow()
                ? instant
                : TypedOption.Reject<DateTimeOffset?>(result, $"--good-until must be a time to come, {TimeForms}."),
        };
        return new Command("create", "Create a campaign. Repeated with the same text, it finds the same campaign.") { CampaignArguments.Name, From, Message, Budget, goodUntil, Route }
            .Manages(surroundings, (session, stop) => RunAsync(session, session.Arguments.GetValue(goodUntil), stop));
    }

    private static async Task<ExitCode> RunAsync(CampaignSession session, DateTimeOffset? goodUntil, CancellationToken stop)
    {
        var definition = await ReadAsync(session, goodUntil, stop).ConfigureAwait(false);
        var campaign = await session.Campaigns.CreateAsync(definition, stop).ConfigureAwait(false);
        session.Output.Write(
            new { Outcome = "created", campaign.Name, From = definition.SenderId, definition.Placeholders, Database = session.Database.File },
            people => people.Write(new Text($"Created {Screen.Clean(campaign.Name)} in {session.Database.Text}.\n{Columns(definition)}\n")));
        return ExitCode.Done;
    }

    private static async Task<CampaignDefinition> ReadAsync(CampaignSession session, DateTimeOffset? goodUntil, CancellationToken stop)
    {
        var arguments = session.Arguments;
        var text = arguments.GetRequiredValue(Message);
        text = text == FromInput ? (await session.Surroundings.Input.ReadToEndAsync(stop).ConfigureAwait(false)).TrimEnd('\r', '\n') : text;
        var (name, from) = (arguments.GetRequiredValue(CampaignArguments.Name), arguments.GetRequiredValue(From));
        if (new[] { text, name, from }.Any(string.IsNullOrWhiteSpace))
        {
            throw new FailureException(ExitCode.Usage, "The name, the sender ID or the text is empty.");
        }

        return new(name, from)
        {
            Text = text,
            CreditBudget = arguments.GetValue(Budget) is > 0 and var budget ? budget : null,
            GoodUntil = goodUntil,
            RouteId = arguments.GetValue(Route),
        };
    }

    private static string Columns(CampaignDefinition definition) => definition.Placeholders.Count == 0
        ? "Everybody gets the same text: it names no column in braces."
        : $"Its file needs a column of phone numbers, and {string.Join(", ", definition.Placeholders.Select(Screen.Clean))}.";
}
