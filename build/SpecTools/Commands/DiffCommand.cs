using System.CommandLine;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>diff OLD NEW</c></summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var (oldSource, newSource) = Comparison.CreateArguments();
        var format = new Option<string>("--format") { Description = "markdown or json", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "json");
        var output = CommandExtensions.CreateOutputOption();
        var command = new Command("diff", "Lists all differences, with a verdict for callers and one for compiled C#. Returns 0 if nothing breaks, 2 if only C# breaks, 3 if callers break.")
        {
            oldSource, newSource, format, output,
        };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var comparison = await Comparison.CreateAsync(arguments.GetRequiredValue(oldSource), arguments.GetRequiredValue(newSource), cancellationToken);
            var report = arguments.GetRequiredValue(format) == "json" ? comparison.Json : comparison.Markdown;
            await arguments.WriteAsync(arguments.GetValue(output), report, cancellationToken);
            return ExitCode.From(comparison.Differences);
        });
        return command;
    }
}
