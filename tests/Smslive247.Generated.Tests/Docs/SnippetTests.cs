using Microsoft.CodeAnalysis;

namespace Smslive247.Tests.Docs;

public partial class SnippetTests
{
    public static IEnumerable<object[]> Snippets =>
        from document in Repository.Documents
        from code in SnippetsOf(document)
        select new object[] { document, code };

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Document_EachSnippet_CompilesWithoutAWarning(string document, string code)
    {
        var compilation = SnippetCompiler.Compile(code);

        var problems = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        Assert.True(problems.Length == 0, $"{document}: {string.Join('\n', problems.AsEnumerable())}\n{code}");
    }

    [Fact]
    public void Document_Text_HasNoMarkOfADraft() =>
        Assert.All(Repository.Documents, document => Assert.DoesNotMatch(Mark(), File.ReadAllText(Repository.File(document))));

    [Fact]
    public void Upgrade_Programs_AreOneForEachVersion() => Assert.Collection(
        SnippetsOf("openapi/UPGRADE.md"),
        v4 => Assert.Contains("\nusing Smslive247.V4;\n", v4, StringComparison.Ordinal),
        v5 => Assert.Contains("\nusing Smslive247.V5;\n", v5, StringComparison.Ordinal));

    [Fact]
    public void PackageReadme_OfEachPackage_ShowsItsFirstUse() => Assert.All(Repository.PackageReadmes, document =>
    {
        var text = File.ReadAllText(Repository.File(document));

        Assert.Matches(Snippet(), text);
        Assert.All(["Install", "First use", "Documentation"], section => Assert.Contains($"\n## {section}\n", text, StringComparison.Ordinal));
    });

    private static IEnumerable<string> SnippetsOf(string document) =>
        Snippet().Matches(File.ReadAllText(Repository.File(document))).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^[A-Z]{5,}$|\b(TODO|FIXME|TBD)\b", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
