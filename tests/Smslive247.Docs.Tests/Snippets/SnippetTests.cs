using Microsoft.CodeAnalysis;

namespace Smslive247.DocsTests.Snippets;

public sealed partial class SnippetTests
{
    // Some need files or packages of their sample.
    private static readonly string[] OnlyInTheirSample =
    [
        "src/Smslive247.Generated/README.md: Without that package",
        "src/Smslive247.Generated/README.md: Problem details",
        "src/Smslive247.Generated/README.md: Problem details (2)",
        "src/Smslive247.Generated/README.md: In your own OpenAPI document",
        "src/Smslive247.Sandbox/README.md: A program with a host",
    ];

    public static TheoryData<string> Names => [.. Snippet.All.Select(snippet => snippet.Name).Except(OnlyInTheirSample)];

    public static TheoryData<string> Samples => [.. Sample.All.Select(sample => sample.Path)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Snippet_AsItStands_CompilesWithoutAWarning(string name)
    {
        var snippet = Snippet.Find(name);

        var problems = SnippetCompiler.Compile(snippet).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        Assert.True(problems.Length == 0, $"{name}: {string.Join('\n', problems.AsEnumerable())}\n{snippet.Code}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Snippet_OnTheSandbox_DoesWhatItsCommentsState(string name)
    {
        var snippet = Snippet.Find(name);

        var output = await SnippetRun.RunAsync(snippet, Scenes.Of(name));

        // In their order; a run may write more lines.
        var lines = new Queue<string>(output.Split('\n'));
        Assert.All(snippet.PromisedLines, promised =>
        {
            while (lines.TryDequeue(out var line) && line != promised)
            {
            }

            Assert.True(lines.Count > 0, $"{name} promises the line \"{promised}\", and writes:\n{output}");
        });
    }

    [Fact]
    public void Scenes_EachName_IsThatOfASnippet() =>
        Assert.Empty(Scenes.Names.Concat(OnlyInTheirSample).Except(Snippet.All.Select(snippet => snippet.Name)));

    // The tests of the sample run the file.
    [Theory]
    [MemberData(nameof(Samples))]
    public void Document_ThatShowsASample_HasItsText(string path)
    {
        var sample = Sample.All.Single(sample => sample.Path == path);
        var (document, heading) = sample.Name.Split(": ") is [var file, var title] ? (file, title) : default;

        var section = File.ReadAllText(Repository.File(document)).Split($"# {heading}\n", 2)[1];
        Assert.Contains($"{sample.Text}```\n", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_ClaimOfARow_IsThatOfTheWorker()
    {
        var worker = File.ReadAllLines(Repository.File("tests/Smslive247.Packages.Tests/NewUser/Worker/ReminderTable.cs")).Select(line => line.Trim());
        var readme = File.ReadAllText(Repository.File("src/Smslive247.Generated/README.md")).Split("```sql\n")[1].Split("```")[0].TrimEnd().Split('\n').Select(line => line.Trim());

        Assert.Contains(string.Join('\n', readme), string.Join('\n', worker), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_Text_HasNoMarkOfADraft() =>
        Assert.All(Repository.Documents, document => Assert.DoesNotMatch(Mark(), File.ReadAllText(Repository.File(document))));

    [Fact]
    public void Upgrade_Programs_AreOneForEachVersion() => Assert.Collection(
        Snippet.All.Where(snippet => snippet.Document == "openapi/UPGRADE.md"),
        v4 => Assert.Contains("\nusing Smslive247.V4;\n", v4.Code, StringComparison.Ordinal),
        v5 => Assert.Contains("\nusing Smslive247.V5;\n", v5.Code, StringComparison.Ordinal));

    [Fact]
    public void PackageReadme_OfEachPackage_ShowsItsFirstUse() => Assert.All(
        Repository.PackageReadmes,
        document => Assert.Matches(InstallThenFirst(), File.ReadAllText(Repository.File(document))));

    [GeneratedRegex(@"\n## Install\n(?:(?!\n## ).)*\n## First ", RegexOptions.Singleline)]
    private static partial Regex InstallThenFirst();

    [GeneratedRegex(@"^[A-Z]{5,}$|\b(TODO|FIXME|TBD)\b|@[A-Z]+@", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
