using System.CommandLine;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>diff OLD NEW</c></summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var (oldSource, newSource) = Comparison.CreateArguments();
        var format = new Option<string>("--format") { Description = "markdown or json", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "json");
        var lenient = new Option<bool>("--lenient") { Description = "Reads documents with errors as far as possible, such as those of a vendor. The report lists the errors, and the exit code is 2 or 3" };
        var output = CommandExtensions.CreateOutputOption();
        var command = new Command("diff", "Lists all differences, with a verdict for callers and one for compiled C#. Returns 0 if nothing breaks, 2 if only C# breaks, 3 if callers break.")
        {
            oldSource, newSource, format, lenient, output,
        };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var comparison = await Comparison.CreateAsync(arguments.GetRequiredValue(oldSource), arguments.GetRequiredValue(newSource), arguments.GetValue(lenient), cancellationToken);
            var report = arguments.GetRequiredValue(format) == "json" ? comparison.Json : comparison.WriteMarkdown();
            await arguments.WriteAsync(arguments.GetValue(output), report, cancellationToken);
            return comparison.ExitCode;
        });
        return command;
    }
}
