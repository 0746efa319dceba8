using System.CommandLine;
using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Commands;

/// <summary>The two documents of <c>diff</c> and <c>version</c>, and their differences.</summary>
internal sealed record Comparison(SpecDocument Old, SpecDocument New, IReadOnlyList<Difference> Differences)
{
    public string Markdown => MarkdownReport.Write(Old.Title, New.Title, Differences);

    public string Json => JsonReport.Write(Old.Title, New.Title, Differences);

    public static (Argument<string> Old, Argument<string> New) CreateArguments() =>
        (CommandExtensions.CreateDocumentArgument("OLD", "The published document"), CommandExtensions.CreateDocumentArgument("NEW", "The changed document"));

    /// <summary>Documents of equal content give equal clients, which are not compiled.</summary>
    public static async Task<Comparison> CreateAsync(string oldSource, string newSource, CancellationToken cancellationToken)
    {
        var (old, current) = (await SpecDocument.LoadAsync(oldSource, cancellationToken), await SpecDocument.LoadAsync(newSource, cancellationToken));
        return new(old, current, old.HasSameContent(current) ? [] : await CSharpVerdict.AddAsync(old, current, DocumentComparison.Compare(old, current), cancellationToken));
    }
}
