using System.CommandLine;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Commands;

/// <summary>What the verbs have in common.</summary>
internal static class Verb
{
    public const string Places = "a file (YAML or JSON), git:REV:path, or an address of the web";

    public static Argument<string> Document(string name, string description) => new(name) { Description = $"{description}: {Places}" };

    public static Option<FileInfo?> Output() => new("--output") { Description = "Where to write it; otherwise it is printed" };

    /// <summary>A failure that the user can mend is told in its own words.</summary>
    public static void Runs(this Command command, Func<ParseResult, CancellationToken, Task<int>> action) => command.SetAction(async (arguments, cancellationToken) =>
    {
        try
        {
            return await action(arguments, cancellationToken);
        }
        catch (SpecException exception)
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync($"error: {exception.Message}");
            return ExitCode.Error;
        }
    });

    public static async Task WriteAsync(ParseResult arguments, FileInfo? file, string text, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            await arguments.InvocationConfiguration.Output.WriteAsync(text.AsMemory(), cancellationToken);
            return;
        }

        file.Directory?.Create();
        await File.WriteAllTextAsync(file.FullName, text, cancellationToken);
    }
}
