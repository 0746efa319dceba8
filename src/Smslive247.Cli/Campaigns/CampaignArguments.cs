using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>The arguments and options that several commands have.</summary>
internal static class CampaignArguments
{
    public static readonly Argument<string> Name = new("NAME") { Description = "The name of the campaign." };

    public static readonly Option<bool> Sandbox = TypedOption.Flag(
        "--sandbox", "Rehearse: with a database of its own, and a sandbox that this process runs while it sends. Nothing reaches a phone.");

    public static readonly Option<bool> Yes = TypedOption.Flag(SendQuestion.YesName, "Do it without a question, in scripts.", "-y");

    public static readonly Option<string?> NumberColumn = new("--number-column")
    {
        Description = "The name of the column with the phone numbers. Without it, the one that is called phone, number or mobile, or alike.",
        HelpName = "name",
    };

    public static readonly Option<string?> Dropped = new("--dropped")
    {
        Description = "The CSV file that gets the rows which are left out, and why. By default beside the file, as NAME.dropped.csv.",
        HelpName = "file",
    };

    private static readonly Option<double> Rate = new("--rate")
    {
        Description = "The most parts of messages in a second, of all workers together.",
        HelpName = "number",
        DefaultValueFactory = _ => new CampaignsOptions().PartsPerSecond,
        CustomParser = result => decimal.TryParse(TypedOption.Text(result), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is > 0 and <= 1_000_000
            ? (double)rate
            : TypedOption.Reject<double>(result, "--rate must be a number above 0 and at most 1000000, such as 20."),
    };

    private static readonly Option<decimal> Price = TypedOption.Amount(
        "--credits-per-part", "What a part costs, for the forecast and the budget. Without it, the highest charge so far; the service states none before.", 0);

    /// <summary>What the forecast and the workers have to agree about.</summary>
    public static void AddPace(Command command)
    {
        command.Options.Add(Rate);
        command.Options.Add(Price);
    }

    public static void ApplyPace(ParseResult arguments, CampaignsOptions options)
    {
        options.PartsPerSecond = Has(arguments, Rate) ? arguments.GetValue(Rate) : options.PartsPerSecond;
        options.CreditsPerPart = Has(arguments, Price) && arguments.GetValue(Price) > 0 ? arguments.GetValue(Price) : null;
    }

    public static bool IsOfWork(Option option) => option == Rate || option == Price || WorkArguments.Has(option);

    public static bool Has(ParseResult arguments, Option option) => arguments.CommandResult.Command.Options.Contains(option);
}
