using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Smslive247.Tests;

public partial class ReadmeTests
{
    /// <summary>Of all documents but UPGRADE, whose programs are whole, and have tests of their own.</summary>
    public static TheoryData<string, string> Snippets
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in Repository.Documents.Where(path => Path.GetFileName(path) != "UPGRADE.md"))
            {
                foreach (Match match in Snippet().Matches(File.ReadAllText(Repository.File(document))))
                {
                    data.Add(document, match.Groups[1].Value);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Document_EachSnippet_CompilesWithoutAWarning(string document, string code)
    {
        var compilation = SnippetCompiler.Compile(code);

        var complaints = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        Assert.True(complaints.Length == 0, $"{document}: {string.Join('\n', complaints.AsEnumerable())}\n{code}");
    }

    [Fact]
    public void PackageReadme_OfEachPackage_ShowsItsFirstUse() => Assert.All(Repository.PackageReadmes, document =>
    {
        var text = File.ReadAllText(Repository.File(document));

        Assert.Matches(Snippet(), text);
        Assert.All(["Install", "First use", "Documentation"], section => Assert.Contains($"\n## {section}\n", text, StringComparison.Ordinal));
    });

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
