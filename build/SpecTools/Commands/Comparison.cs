using System.CommandLine;
using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Commands;

/// <summary>The two documents of <c>diff</c> and <c>version</c>, and their differences.</summary>
internal sealed record Comparison(SpecDocument Old, SpecDocument New, IReadOnlyList<Difference> Differences, SourceTitle OldTitle, SourceTitle NewTitle)
{
    /// <summary>What could not be read, and so not be compared; without <c>--lenient</c> there is nothing of it.</summary>
    public IReadOnlyList<string> Errors { get; } = [.. Describe(OldTitle, Old).Union(Describe(NewTitle, New))];

    /// <summary>A document with errors is never without problems.</summary>
    public int ExitCode => Math.Max(Reports.ExitCode.From(Differences), Errors.Count > 0 ? Reports.ExitCode.Problems : Reports.ExitCode.Success);

    public string Json => JsonReport.Write($"{OldTitle}", $"{NewTitle}", ExitCode, Differences, Errors);

    /// <param name="toDo">What to do, as Markdown.</param>
    public string WriteMarkdown(string toDo = "") => MarkdownReport.Write(
        OldTitle.Markdown,
        OldTitle.Path == NewTitle.Path && NewTitle.Revision is { } revision ? revision : NewTitle.Markdown,
        Differences,
        toDo,
        Errors);

    public static (Argument<string> Old, Argument<string> New) CreateArguments() =>
        (CommandExtensions.CreateDocumentArgument("OLD", "The published document"), CommandExtensions.CreateDocumentArgument("NEW", "The changed document"));

    public static async Task<Comparison> CreateAsync(string oldSource, string newSource, bool isLenient, CancellationToken cancellationToken)
    {
        Func<string, CancellationToken, Task<SpecDocument>> load = isLenient ? SpecDocument.LoadLenientAsync : SpecDocument.LoadAsync;
        var (old, current) = (await load(oldSource, cancellationToken), await load(newSource, cancellationToken));
        return new(
            old,
            current,
            await CompareAsync(old, current, cancellationToken),
            await SourceTitle.CreateAsync(oldSource, cancellationToken),
            await SourceTitle.CreateAsync(newSource, cancellationToken));
    }

    private static IEnumerable<string> Describe(SourceTitle title, SpecDocument document) => document.Errors.Select(error => $"{title}: {error}");

    /// <summary>Documents of equal content give equal clients, which are not compiled.</summary>
    private static async Task<IReadOnlyList<Difference>> CompareAsync(SpecDocument old, SpecDocument current, CancellationToken cancellationToken)
    {
        if (old.HasSameContent(current))
        {
            return [];
        }

        var differences = DocumentComparison.Compare(old, current);
        try
        {
            return await CSharpVerdict.AddAsync(old, current, differences, cancellationToken);
        }
        catch (SpecException exception) when (old.Errors.Count + current.Errors.Count > 0)
        {
            return [.. differences, CSharpVerdict.NotCompared(exception.Message)];
        }
    }
}
