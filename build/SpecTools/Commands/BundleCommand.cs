using System.CommandLine;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>bundle DOCUMENT --output FOLDER</c></summary>
internal static class BundleCommand
{
    public static Command Create()
    {
        var document = CommandExtensions.CreateDocumentArgument("DOCUMENT", "The document to publish");
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder to write to", Required = true };
        var command = new Command("bundle", "Writes the document and its edition for generators as JSON and YAML, with SHA-256 checksums.") { document, output };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var files = Bundle.Create(await SpecDocument.LoadAsync(arguments.GetRequiredValue(document), cancellationToken));
            var folder = Directory.CreateDirectory(arguments.GetRequiredValue(output).FullName);
            foreach (var (name, text) in files)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, cancellationToken);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
