using System.CommandLine;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Commands;

/// <summary>Arguments, options and error handling that the commands share.</summary>
internal static class CommandExtensions
{
    public const string Sources = "a file (YAML or JSON), git:REV:path, or a URL";

    public static Argument<string> CreateDocumentArgument(string name, string description) => new(name) { Description = $"{description}: {Sources}" };

    public static Option<FileInfo?> CreateOutputOption() => new("--output") { Description = "The file to write; the default is standard output" };

    /// <summary>Prints a <see cref="SpecException"/> as an error message.</summary>
    public static void SetHandler(this Command command, Func<ParseResult, CancellationToken, Task<int>> handler) => command.SetAction(async (arguments, cancellationToken) =>
    {
        try
        {
            return await handler(arguments, cancellationToken);
        }
        catch (SpecException exception)
        {
            await arguments.InvocationConfiguration.Error.WriteLineAsync($"error: {exception.Message}");
            return ExitCode.Error;
        }
    });

    public static async Task WriteAsync(this ParseResult arguments, FileInfo? file, string text, CancellationToken cancellationToken)
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
