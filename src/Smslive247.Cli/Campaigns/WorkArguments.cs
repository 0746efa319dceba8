using System.CommandLine.Parsing;
using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>How a worker sends.</summary>
internal static class WorkArguments
{
    private const string HoursForm = "--hours must be two times of the day, such as 08:00-20:00.";

    public static readonly Option<WorkEnd> Until = TypedOption.Choice("--until", "When to end: at Ctrl-C, or once all is sent, or all delivery reports came", WorkEnd.Stopped);

    private static readonly Option<int> MaxInFlight = TypedOption.Whole(
        "--max-in-flight", "The most messages in flight: the most that a crash leaves in doubt.", otherwise: new CampaignsOptions().MaxInFlight, most: 10_000, least: 1);

    private static readonly Option<string> Zone = new("--time-zone") { Description = "The time zone of --hours.", HelpName = "name", DefaultValueFactory = _ => "Africa/Lagos" };

    private static readonly Option<(TimeOnly From, TimeOnly To)?> Hours = new("--hours")
    {
        Description = "The hours in which messages are sent, such as 08:00-20:00; without it, at any time.",
        HelpName = "from-to",
        CustomParser = result => TypedOption.Text(result).Split('-') is [var from, var to] && TryParse(from, out var first) && TryParse(to, out var end) && first != end
            ? (first, end)
            : TypedOption.Reject<(TimeOnly, TimeOnly)?>(result, HoursForm),
    };

    public static void AddTo(Command command)
    {
        CampaignArguments.AddPace(command);
        new Option[] { Hours, Zone, MaxInFlight, Until }.ToList().ForEach(command.Options.Add);
    }

    public static void Apply(ParseResult arguments, CampaignsOptions options)
    {
        if (!CampaignArguments.Has(arguments, MaxInFlight))
        {
            return;
        }

        options.MaxInFlight = arguments.GetValue(MaxInFlight);
        options.SendingHours = arguments.GetValue(Hours) is { } hours ? new(hours.From, hours.To, arguments.GetRequiredValue(Zone)) : null;
    }

    /// <summary>The options that were given, as text: workers need the same ones each time.</summary>
    public static string Repeat(ParseResult arguments) => string.Concat(arguments.CommandResult.Children.OfType<OptionResult>()
        .Where(given => !given.Implicit && CampaignArguments.IsOfWork(given.Option))
        .Select(given => $" {given.Option.Name} {ShellWord.Of(given.Tokens[0].Value)}"));

    public static bool Has(Option option) => option == Hours || option == Zone || option == MaxInFlight || option == Until;

    private static bool TryParse(string text, out TimeOnly time) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
