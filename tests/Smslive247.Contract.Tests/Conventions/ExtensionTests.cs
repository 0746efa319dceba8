namespace Smslive247.ContractTests.Conventions;

/// <summary>Each extension must be listed in openapi/README.md.</summary>
public sealed partial class ExtensionTests
{
    [Fact]
    public void Extensions_OfADocument_AreThoseThatItExplains() => Assert.All(
        ApiDocument.All, document => Assert.Equal(Explained((string)document.Root["info"]!["description"]!), Used(document.Root)));

    [Fact]
    public void Extensions_OfAllDocuments_StandInTheReadme()
    {
        // Another section has a table of the effects of their changes.
        var rules = File.ReadAllText(Repository.File("openapi/README.md")).Split("\n## ").Single(section => section.StartsWith("Rules for a document", StringComparison.Ordinal));

        Assert.Equal(ApiDocument.All.SelectMany(document => Used(document.Root)).Distinct().Order(StringComparer.Ordinal), Explained(rules));
    }

    private static IEnumerable<string> Used(JObject root) => root.Descendants().OfType<JProperty>()
        .Select(property => property.Name).Where(name => name.StartsWith("x-", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Explained(string markdown) => Row().Matches(markdown).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^ *\| `(x-\w+(?:-\w+)*)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
