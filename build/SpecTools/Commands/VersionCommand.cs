using System.CommandLine;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Versions;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>version OLD NEW</c></summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var (oldSource, newSource) = Comparison.CreateArguments();
        var path = new Option<FileInfo>("--changelog") { Description = "The changelog", DefaultValueFactory = _ => new FileInfo(Changelog.PathInRepository) };
        var report = new Option<FileInfo?>("--report") { Description = "Also writes the Markdown report of diff to this file" };
        var command = new Command("version", "Checks that info.version and the changelog match the differences. Returns 2 if not, and prints what to change, with a draft of the changelog entry.")
        {
            oldSource, newSource, path, report,
        };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var changelog = await SpecSource.ReadAsync(arguments.GetRequiredValue(path).FullName, cancellationToken);
            var comparison = await Comparison.CreateAsync(arguments.GetRequiredValue(oldSource), arguments.GetRequiredValue(newSource), isLenient: false, cancellationToken);
            string[] problems = [.. VersionCheck.FindProblems(comparison.Old, comparison.New, comparison.Differences, changelog)];
            await arguments.WriteAsync(null, string.Concat(problems.Prepend(MarkdownReport.Summary(comparison.Differences)).Select(line => line + "\n")), cancellationToken);
            if (arguments.GetValue(report) is { } file)
            {
                await arguments.WriteAsync(file, comparison.WriteMarkdown(ToDo(problems)), cancellationToken);
            }

            return problems.Length == 0 ? ExitCode.Success : ExitCode.Problems;
        });
        return command;
    }

    /// <summary>The first line of a problem says what to do; the draft of an entry follows it.</summary>
    private static string ToDo(string[] problems) => problems.Length == 0
        ? "**Nothing to do.** `info.version` and the changelog match the differences."
        : "**To do:**\n\n" + string.Concat(problems.Select(problem => problem.Split("\n\n", 2) switch
        {
            [var advice, var draft] => $"- {advice}\n\n```markdown\n{draft.TrimEnd('\n')}\n```\n",
            _ => $"- {problem}\n",
        }));
}
