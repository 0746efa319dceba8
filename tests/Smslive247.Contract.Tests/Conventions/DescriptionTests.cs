using System.Xml.Linq;

namespace Smslive247.ContractTests.Conventions;

/// <summary>Descriptions are for users: evidence marks are in <c>x-evidence</c>, and an operationId is a name for generators.</summary>
public sealed partial class DescriptionTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(Smslive247Options).Assembly.Location, ".xml"));

    private static readonly string OperationIds = Words(ApiDocument.All.SelectMany(document => document.Operations).Select(operation => operation.Id).Distinct());

    /// <summary>Members whose value is an operationId, or which have one as an example.</summary>
    private static readonly string[] MayNameOperationIds =
    [
        "P:Smslive247.Smslive247Exception.OperationId",
        "P:Smslive247.Smslive247RawRequest.OperationId",
    ];

    [Fact]
    public void Descriptions_OfADocument_HaveNeitherMarksNorOperationIds()
    {
        var found = from document in ApiDocument.All
                    let marks = Words(MarksOf(document))
                    from property in document.Root.Descendants().OfType<JProperty>()
                    where property is { Name: "description" or "summary", Value.Type: JTokenType.String } && property.Path != "info.description"
                    from Match match in Regex.Matches((string)property.Value!, $"{marks}|{OperationIds}")
                    select $"{document.Version} {property.Path}: {match.Value}";

        Assert.Empty(found);
    }

    [Fact]
    public void Documentation_OfTheLibrary_HasNeitherMarksNorOperationIds()
    {
        var mark = $@"{Words(ApiDocument.All.SelectMany(MarksOf).Distinct())}(?!\+)"; // U+FFFD is a character.

        var found = from member in Documentation.Descendants("member")
                    let name = (string)member.Attribute("name")!
                    let pattern = MayNameOperationIds.Contains(name) ? mark : $"{mark}|{OperationIds}"
                    from Match match in Regex.Matches(member.Value, pattern)
                    select $"{name}: {match.Value}";

        Assert.Empty(found);
    }

    /// <summary>The marks of the table in <c>info.description</c>.</summary>
    private static IReadOnlyList<string> MarksOf(ApiDocument document)
    {
        var table = MarkTable().Match((string)document.Root["info"]!["description"]!);
        Assert.True(table.Success, $"{document.Version}: info.description has no table of evidence marks.");
        return [.. table.Groups["mark"].Captures.Select(mark => mark.Value)];
    }

    private static string Words(IEnumerable<string> words) => $@"\b(?:{string.Join('|', words.Select(Regex.Escape))})\b";

    [GeneratedRegex(@"^\| mark \| source \|\r?\n\|[-|]+\|\r?\n(?:\| (?<mark>\w+) \|.*(?:\r?\n|\z))+", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkTable();
}
