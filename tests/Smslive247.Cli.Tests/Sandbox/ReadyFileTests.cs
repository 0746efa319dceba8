using Smslive247.Cli.Sandbox;

namespace Smslive247.Cli.Tests.Sandbox;

public sealed class ReadyFileTests
{
    [Fact]
    public async Task Run_ReadyFile_HasTheAddressUntilTheEnd()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        Assert.Equal($"{sandbox.Http.BaseAddress}\n", await File.ReadAllTextAsync(sandbox.ReadyFile));
        await sandbox.StopAsync();
        Assert.False(File.Exists(sandbox.ReadyFile));
    }

    // Left by a process that was killed: a script must not take it for the new one.
    [Fact]
    public async Task Prepare_FileOfAnEarlierRun_IsDeleted()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(path, "http://127.0.0.1:1/\n");
        using var file = new ReadyFile(path);

        file.Prepare();

        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("none/ready")]
    [InlineData("")]
    [InlineData(".")]
    public async Task Run_FileCannotBeWritten_FailsBeforeItListensAndAdvisesNoPort(string file)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", "--port", "0", "--ready-file", file.Length == 0 ? "" : Path.Combine(shell.Home, file));

        Assert.Equal((ExitCode.Failed, ""), (result.Code, result.Output));
        Assert.Matches(@"^The file of --ready-file cannot be written: [^\n]+\.\n$", result.Error);
        Assert.DoesNotContain("--port", result.Error, StringComparison.Ordinal);
    }

    // The folder of the file is there at first, and the file is written when the sandbox listens.
    [Fact]
    public void Write_FolderIsGone_FailsAndLeavesNothing()
    {
        var folder = Directory.CreateTempSubdirectory("ready");
        using var file = new ReadyFile(Path.Combine(folder.FullName, "ready"));
        Directory.CreateDirectory(Path.Combine(folder.FullName, "ready", "more"));

        Assert.Equal(ExitCode.Failed, Assert.Throws<FailureException>(() => file.Write(new("http://127.0.0.1:1/"))).Failure.Code);

        Assert.Empty(folder.GetFiles());
        folder.Delete(recursive: true);
    }

    // A script may have deleted the folder, in which case the sandbox has ended well all the same.
    [Fact]
    public void Dispose_FolderIsGone_DoesNotThrow()
    {
        var folder = Directory.CreateTempSubdirectory("ready");
        var file = new ReadyFile(Path.Combine(folder.FullName, "ready"));
        file.Write(new("http://127.0.0.1:1/"));
        folder.Delete(recursive: true);

        Assert.Null(Record.Exception(file.Dispose));
    }
}
