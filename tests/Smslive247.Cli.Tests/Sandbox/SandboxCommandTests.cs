using System.CommandLine;
using Smslive247.Sandbox.Program;

namespace Smslive247.Sandbox.Tests.Program;

/// <summary>The sandbox that runs alone, as a process of its own.</summary>
[Trait("Category", "Culture")]
public sealed partial class CommandTests
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

        using var sandbox = Start("--port", "0", "--api", api, "--key", key);
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"{await CurlLineAsync(sandbox)} -s -m 60 -w ' %{{http_code}}'"]) { RedirectStandardOutput = true })!;
            Assert.EndsWith(" 200", await shell.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
            using var kill = Process.Start("kill", [$"-{signal}", $"{sandbox.Id}"]);

            // Background processes of a shell ignore INT, and so do their child processes.
            Assert.True(await EndsInAMinuteAsync(sandbox), $"The program goes on after SIG{signal}. Were these tests started where that is ignored?");
            Assert.Equal((0, ""), (sandbox.ExitCode, await sandbox.StandardError.ReadToEndAsync()));
            Assert.Equal("Ctrl-C stops it.\nStopped.", (await sandbox.StandardOutput.ReadToEndAsync()).Trim());
        }
        finally
        {
            sandbox.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Run_PortTaken_Exits1WithAdvice()
    {
        await using var other = await Smslive247Sandbox.StartAsync();

        var (code, _, error) = await InvokeAsync("--port", $"{other.Address.Port}");

        Assert.Equal(1, code);
        Assert.Contains("choose another port", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_BeyondLoopbackBareAndStrict_WarnsAndIsBareAndStrict()
    {
        var output = await RunAsync("--port 0 --listen 0.0.0.0 --bare --strict", async http =>
        {
            Assert.Equal("[]", await http.GetStringAsync("/api/v4/sms"));
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/API/v4/sms")).StatusCode);
        });

        Assert.Contains("WARNING: everybody on that network can use it.", output, StringComparison.Ordinal);
    }

    [Fact]
    public Task Run_WithCreditsAndMessages_StartsWithThem() => RunAsync("--port 0 --credits 20000.5 --messages 41", async http =>
    {
        using var page = await http.GetAsync("/api/v5/sms?PageNumber=3");
        var account = JObject.Parse(await http.GetStringAsync("/api/v5/accounts/self"));

        Assert.Equal("41", Assert.Single(page.Headers.GetValues("X-Total-Count")));
        Assert.Single(JArray.Parse(await page.Content.ReadAsStringAsync()));
        Assert.Equal(20000.5m, (decimal)account["credits"]!);
    });

    [Fact]
    public async Task Behaviours_PrintsEveryOneAndExits()
    {
        var (code, output, _) = await InvokeAsync("--behaviours");

        Assert.Equal((0, Smslive247Sandbox.Behaviours.Count + 1), (code, output.TrimEnd().Split('\n').Length));
    }

    [Theory]
    [InlineData("--listen", "somewhere")]
    [InlineData("--api", "v6")]
    [InlineData("--messages", "-1")]
    [InlineData("--credits", "-1")]
    [InlineData("--credits", "1,5")]
    [InlineData("--port", "99999")]
    public async Task Run_WrongArgument_IsAnError(params string[] arguments) => Assert.NotEqual(0, (await InvokeAsync(arguments)).Code);

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

    /// <summary>Runs the command in this process, while the client of its key makes some calls.</summary>
    private static async Task<string> RunAsync(string arguments, Func<HttpClient, Task> calls)
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        var running = SandboxCommand.Create().Parse(arguments).InvokeAsync(new() { Output = output }, stop.Token);
        while (!Address().IsMatch(output.ToString()))
        {
            Assert.False(running.IsCompleted, $"It ended before it listened: {output}");
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, CancellationToken.None);
        }

        using var http = new HttpClient { BaseAddress = new(Address().Match(output.ToString()).Value) };
        http.DefaultRequestHeaders.Add("Authorization", "Bearer test");
        await calls(http);
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        return output.ToString();
    }

    private static async Task<(int Code, string Output, string Error)> InvokeAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await SandboxCommand.Create().Parse(arguments).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>In an environment that would change the address, the log and the start of a web application.</summary>
    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Smslive247.Sandbox.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_URLS"] = "http://127.0.0.1:1", ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "None.Such", ["Logging__LogLevel__Default"] = "Trace" },
        })!;

    [GeneratedRegex("http://[^ ]+")]
    private static partial Regex Address();
}
