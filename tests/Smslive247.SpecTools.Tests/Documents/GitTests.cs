namespace Smslive247.SpecTools.Tests.Documents;

public sealed class GitTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("git");

    public void Dispose()
    {
        // The files of git are read-only, which Windows does not delete.
        Array.ForEach(folder.GetFiles("*", SearchOption.AllDirectories), file => file.IsReadOnly = false);
        folder.Delete(recursive: true);
    }

    /// <summary>A second operation on a branch shares the version that the first commit of the branch raised.</summary>
    [Fact]
    public async Task FindPublishedAsync_BranchMainAndTag_IsForkCommitBeforeAndTag()
    {
        await RunAsync("init", "-q", "-b", "main");
        await CommitAsync();
        await CommitAsync();
        var fork = await RunAsync("rev-parse", "HEAD");

        Assert.Equal("HEAD^", await Git.FindPublishedAsync(CancellationToken.None, folder.FullName));
        await RunAsync("checkout", "-q", "-b", "work");
        await CommitAsync();
        await CommitAsync();
        Assert.Equal(fork, await Git.FindPublishedAsync(CancellationToken.None, folder.FullName));
        await RunAsync("tag", "v1.0.0");
        await CommitAsync();
        Assert.Equal("v1.0.0", await Git.FindPublishedAsync(CancellationToken.None, folder.FullName));
    }

    private Task<string> CommitAsync() => RunAsync("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "--allow-empty", "-m", "a");

    private async Task<string> RunAsync(params string[] arguments)
    {
        var git = await Git.RunAsync(arguments, CancellationToken.None, folder.FullName);
        Assert.True(git.IsSuccess, git.Error);
        return git.Output.Trim();
    }
}
