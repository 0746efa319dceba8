namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The sandbox as a process of its own.</summary>
public sealed class ProcessTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("INT", "v5", "test")]
    [InlineData("TERM", "v4", "it's-secret")]
    public async Task Run_UntilASignal_PrintsACurlLineThatWorksAndStopsCleanly(string signal, string api, string key)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var ready = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var sandbox = Start("sandbox", "--port", "0", "--api", api, "--key", key, "--ready-file", ready);
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"{await CurlLineAsync(sandbox)} -s -m 60 -w ' %{{http_code}}'"]) { RedirectStandardOutput = true })!;
            Assert.EndsWith(" 200", await shell.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
            using var kill = Process.Start("kill", [$"-{signal}", $"{sandbox.Id}"]);

            // Background processes of a shell ignore INT, and so do their child processes.
            Assert.True(await EndsInAMinuteAsync(sandbox), $"The program goes on after SIG{signal}. Were these tests started where that is ignored?");
            Assert.Equal((0, ""), (sandbox.ExitCode, await sandbox.StandardError.ReadToEndAsync()));
            Assert.Matches($@"^Ctrl-C stops it\.\n\n\d\d:\d\d:\d\d  200  POST   /api/{api}/sms  [\d.]+ ms\nStopped\.$", (await sandbox.StandardOutput.ReadToEndAsync()).Trim());
            Assert.False(File.Exists(ready));
        }
        finally
        {
            sandbox.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> CurlLineAsync(Process sandbox)
    {
        string? line;
        do
        {
            line = await sandbox.StandardOutput.ReadLineAsync().WaitAsync(Minute) ?? throw new InvalidOperationException(await sandbox.StandardError.ReadToEndAsync());
        }
        while (!line.StartsWith("curl ", StringComparison.Ordinal));

        return line;
    }

    private static async Task<bool> EndsInAMinuteAsync(Process process)
    {
        using var minute = new CancellationTokenSource(Minute);
        await process.WaitForExitAsync(minute.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return process.HasExited;
    }

    /// <summary>In an environment that would change the address, the log and the start of a web application.</summary>
    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Smslive247.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_URLS"] = "http://127.0.0.1:1", ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "None.Such", ["Logging__LogLevel__Default"] = "Trace" },
        })!;
}
