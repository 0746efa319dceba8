namespace Smslive247.PackageTests.Tool;

[Collection(nameof(SharedPackages))]
public sealed class ToolTests : IClassFixture<InstalledTool>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Help_OfTheInstalledTool_ListsTheCommands()
    {
        var (code, output) = await InstalledTool.RunAsync(null, "--help");

        Assert.Equal(0, code);
        Assert.All((string[])["sandbox", "send", "balance", "messages", "sender-ids", "otp", "campaign"], command => Assert.Matches($"(?m)^  {command} ", output));
    }

    [Fact]
    public async Task Version_OfTheInstalledTool_IsThatOfTheRepository() =>
        Assert.Equal(RepositoryVersion.Value, (await InstalledTool.RunAsync(null, "--version")).Output.Split('+')[0].Trim());

    [Fact]
    public async Task Sandbox_SendAndWait_Deliver()
    {
        var ready = Path.Combine(InstalledTool.Folder, "ready");
        using var sandbox = InstalledTool.Start(null, "sandbox", "--port", "0", "--ready-file", ready);
        try
        {
            var address = await ReadAsync(ready, sandbox);

            var (code, sent) = await InstalledTool.RunAsync(address, "send", "--to", "0803 123 4567", "--from", "Sandbox", "--text", "Hello", "--yes");
            var id = Regex.Match(sent, @"^Sent as (\w+) for 1 credit\.", RegexOptions.Multiline).Groups[1].Value;
            var (delivered, output) = await InstalledTool.RunAsync(address, "messages", "wait", id);

            Assert.Equal((0, 0), (code, delivered));
            using var http = new HttpClient { BaseAddress = new(address) };
            Assert.Contains("<title>SMSLive247 Sandbox</title>", await http.GetStringAsync("/"), StringComparison.Ordinal);
            Assert.Contains($"\"id\":\"{id}\"", await http.GetStringAsync("/_sandbox/messages"), StringComparison.Ordinal);
            Assert.StartsWith("delivered at ", output, StringComparison.Ordinal);
        }
        finally
        {
            sandbox.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> ReadAsync(string file, Process sandbox)
    {
        using var limit = new CancellationTokenSource(Minute);
        while (!File.Exists(file))
        {
            Assert.False(sandbox.HasExited, "The sandbox has ended.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }

        return (await File.ReadAllTextAsync(file)).Trim();
    }
}
