using System.CommandLine;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Versions;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>version OLD NEW</c> and <c>changelog OLD NEW</c></summary>
internal static class VersionCommands
{
    public static Command CreateVersion()
    {
        var (old, now) = Arguments();
        var path = new Option<FileInfo>("--changelog") { Description = "Where the entries are", DefaultValueFactory = _ => new FileInfo(Changelog.PathInRepository) };
        var command = new Command("version", "Checks that info.version rose as the difference demands, and that the changelog has an entry. Returns 2 with what to do.") { old, now, path };
        command.Runs(async (arguments, cancellationToken) =>
        {
            var (was, @is) = await DiffCommand.LoadAsync(arguments.GetRequiredValue(old), arguments.GetRequiredValue(now), cancellationToken);
            var differences = await DiffCommand.CompareAsync(was, @is, cancellationToken);
            var changelog = await SpecSource.ReadAsync(arguments.GetRequiredValue(path).FullName, cancellationToken);
            string[] faults = [.. VersionCheck.Faults(was, @is, differences, changelog)];
            await Verb.WriteAsync(arguments, null, faults.Length == 0 ? $"{@is.Title} says what was done.\n" : string.Concat(faults.Select(fault => fault + "\n")), cancellationToken);
            return faults.Length == 0 ? ExitCode.Fine : ExitCode.Faults;
        });
        return command;
    }

    public static Command CreateChangelog()
    {
        var (old, now) = Arguments();
        var output = Verb.Output();
        var command = new Command("changelog", "Writes the entry for openapi/CHANGELOG.md, under the version that the difference demands at least.") { old, now, output };
        command.Runs(async (arguments, cancellationToken) =>
        {
            var (was, @is) = await DiffCommand.LoadAsync(arguments.GetRequiredValue(old), arguments.GetRequiredValue(now), cancellationToken);
            var differences = await DiffCommand.CompareAsync(was, @is, cancellationToken);
            await Verb.WriteAsync(arguments, arguments.GetValue(output), Changelog.Entry(VersionOf(was, @is, differences), differences), cancellationToken);
            return ExitCode.Fine;
        });
        return command;
    }

    private static string VersionOf(SpecDocument old, SpecDocument now, IReadOnlyList<Wire.Difference> differences)
    {
        var (was, @is) = (SemanticVersion.Of(old.Version, old.Name), SemanticVersion.Of(now.Version, now.Name));
        var least = was.Raised(Bumps.DemandedBy(differences, !old.HasContentOf(now)));
        return (@is.CompareTo(least) < 0 ? least : @is).ToString();
    }

    private static (Argument<string> Old, Argument<string> Now) Arguments() => (Verb.Document("OLD", "What was published"), Verb.Document("NEW", "What is to be"));
}
