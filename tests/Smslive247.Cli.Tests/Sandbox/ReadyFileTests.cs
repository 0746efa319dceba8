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

    [Fact]
    public async Task Run_FolderIsMissing_Fails()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", "--port", "0", "--ready-file", Path.Combine(shell.Home, "none", "ready"));

        Assert.Equal(ExitCode.Failed, result.Code);
    }
}
