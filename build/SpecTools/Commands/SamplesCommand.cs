using System.CommandLine;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Samples;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>samples DOCUMENT EXCHANGES --output FILE</c></summary>
internal static class SamplesCommand
{
    public static Command Create()
    {
        var document = CommandExtensions.CreateDocumentArgument("DOCUMENT", "The document");
        var exchanges = CommandExtensions.CreateDocumentArgument("EXCHANGES", "Its exchanges");
        var output = new Option<FileInfo>("--output") { Description = "The file to write to", Required = true };
        var command = new Command("samples", "Writes a sample in C# and one of curl for each operation, from the exchanges, as JSON.") { document, exchanges, output };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var text = await SpecSource.ReadAsync(arguments.GetRequiredValue(exchanges), cancellationToken);
            var samples = await SampleFile.CreateAsync(await SpecDocument.LoadAsync(arguments.GetRequiredValue(document), cancellationToken), text, cancellationToken);
            var file = arguments.GetRequiredValue(output);
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, samples, cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }
}
