using System.CommandLine;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>bundle DOCUMENT --output FOLDER</c></summary>
internal static class BundleCommand
{
    public static Command Create()
    {
        var document = Verb.Document("DOCUMENT", "What to hand out");
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder to write to", Required = true };
        var command = new Command("bundle", "Writes the document as JSON and YAML, with their SHA-256 sums.") { document, output };
        command.Runs(async (arguments, cancellationToken) =>
        {
            var files = Bundle.Of(await SpecDocument.LoadAsync(arguments.GetRequiredValue(document), cancellationToken));
            var folder = Directory.CreateDirectory(arguments.GetRequiredValue(output).FullName);
            foreach (var (name, text) in files)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, cancellationToken);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
