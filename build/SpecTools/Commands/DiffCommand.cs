using System.CommandLine;
using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>diff OLD NEW</c></summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var (old, now) = (Verb.Document("OLD", "What callers know"), Verb.Document("NEW", "What they meet"));
        var format = new Option<string>("--format") { Description = "markdown or json", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "json");
        var output = Verb.Output();
        var command = new Command("diff", "Every difference, with a verdict for callers and one for compiled C#. Returns 0: breaks nobody, 2: breaks C# only, 3: breaks callers.") { old, now, format, output };
        command.Runs(async (arguments, cancellationToken) =>
        {
            var documents = await LoadAsync(arguments.GetRequiredValue(old), arguments.GetRequiredValue(now), cancellationToken);
            var differences = await CompareAsync(documents.Old, documents.New, cancellationToken);
            var write = arguments.GetRequiredValue(format) == "json" ? (Func<string, string, IReadOnlyList<Difference>, string>)JsonReport.Write : MarkdownReport.Write;
            await Verb.WriteAsync(arguments, arguments.GetValue(output), write(documents.Old.Title, documents.New.Title, differences), cancellationToken);
            return ExitCode.Of(differences);
        });
        return command;
    }

    public static async Task<(SpecDocument Old, SpecDocument New)> LoadAsync(string old, string now, CancellationToken cancellationToken) =>
        (await SpecDocument.LoadAsync(old, cancellationToken), await SpecDocument.LoadAsync(now, cancellationToken));

    /// <summary>Clients of two documents that say the same are the same: they are not compiled.</summary>
    public static async Task<IReadOnlyList<Difference>> CompareAsync(SpecDocument old, SpecDocument now, CancellationToken cancellationToken) =>
        old.HasContentOf(now) ? [] : await CSharpVerdict.AddAsync(old, now, DocumentComparison.Compare(old, now), cancellationToken);
}
