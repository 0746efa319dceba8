namespace Smslive247.SpecTools.Tests.Documents;

public sealed class SourceTitleTests
{
    private const string Tracked = "openapi/smslive247.v5.yaml";

    [Theory]
    [InlineData("https://user:pass@vendor.example/swagger.json?v=5", "https://vendor.example/swagger.json?v=5")]
    [InlineData("/nowhere/vendor.json", "vendor.json")]
    [InlineData("git:nowhere:openapi/a.yaml", "openapi/a.yaml (nowhere)")]
    public async Task CreateAsync_SourceWithoutACommit_HasNoSecretAndNoFolderOfTheMachine(string source, string title) =>
        Assert.Equal(title, (await SourceTitle.CreateAsync(source, CancellationToken.None)).ToString());

    [Fact]
    public async Task CreateAsync_RevisionOfGit_HasTheShortCommit()
    {
        Assert.Matches($"^{Regex.Escape(Tracked)} \\(at HEAD, [0-9a-f]{{7,}}\\)$", (await SourceTitle.CreateAsync($"git:HEAD:{Tracked}", CancellationToken.None)).ToString());
        Assert.Matches("^`openapi/smslive247.v5.yaml` \\(at HEAD, [0-9a-f]{7,}\\)$", (await SourceTitle.CreateAsync($"git:HEAD:{Tracked}", CancellationToken.None)).Markdown);
    }

    [Fact]
    public async Task CreateAsync_Commit_IsNotRepeated()
    {
        var head = (await Git.RunAsync(["rev-parse", "HEAD"], CancellationToken.None)).Output.Trim();

        Assert.Matches($"^{Regex.Escape(Tracked)} \\(at [0-9a-f]{{7,}}\\)$", (await SourceTitle.CreateAsync($"git:{head}:{Tracked}", CancellationToken.None)).ToString());
    }

    [Fact]
    public async Task CreateAsync_FileOfTheRepository_SaysWhetherItChanged() => Assert.Matches(
        $"^{Regex.Escape(Tracked)} \\((at|changed since) [0-9a-f]{{7,}}\\)$", (await SourceTitle.CreateAsync(Repository.File(Tracked), CancellationToken.None)).ToString());

    [Fact]
    public async Task CreateAsync_FileThatGitDoesNotKnow_IsNotCommitted() =>
        Assert.Equal("openapi/other.yaml (not committed)", (await SourceTitle.CreateAsync(Path.Combine(ToolSettings.RepositoryRoot, "openapi", "other.yaml"), CancellationToken.None)).ToString());
}
