namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>A worker that is killed, and the next one.</summary>
public sealed class KillTests
{
    private const int Recipients = 200;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Work_Killed_GoesOnAndSendsNothingTwice()
    {
        await using var shell = await Shell.StartAsync(options => options.Latency = TimeSpan.FromMilliseconds(250));
        await shell.StartAsync(Recipients);

        using (var first = Start(shell))
        {
            await UntilAsync(first, line => (int)line["recipients"]!["sent"]! >= 40);
            first.Kill();
            await first.WaitForExitAsync();
        }

        await AssertPauseReturnsAsync(shell);
        using var second = Start(shell);
        await UntilAsync(second, line => (int)line["recipients"]!["pending"]! == 0);
        second.Kill();
        await second.WaitForExitAsync();

        // What was on the way is in doubt, and not sent again.
        var status = await shell.StatusAsync();
        Assert.Equal(shell.Numbers().Count, shell.Numbers().Distinct().Count());
        Assert.Equal(Recipients, (int)status["recipients"]!["sent"]! + (int)status["recipients"]!["sending"]!);
        Assert.InRange(shell.Numbers().Count, Recipients - 64, Recipients); // Twice --max-in-flight.
    }

    /// <summary>Nobody completes what was on the way, so that it is not waited for.</summary>
    private static async Task AssertPauseReturnsAsync(Shell shell)
    {
        shell.Time = new ShiftedTime(TimeSpan.FromSeconds(20));
        Assert.True((int)(await shell.StatusAsync())["recipients"]!["sending"]! > 0);

        var paused = await shell.CampaignAsync("pause sale");

        Assert.Equal(ExitCode.Done, paused.Code);
        Assert.EndsWith("Their worker has ended: the next one finds out what became of what is on the way. Nothing new is sent.\n", paused.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await shell.CampaignAsync("resume sale")).Code);
        shell.Time = TimeProvider.System;
    }

    private static async Task UntilAsync(Process worker, Func<JObject, bool> isReached)
    {
        while (await worker.StandardOutput.ReadLineAsync().WaitAsync(Minute) is { } line)
        {
            if (JObject.Parse(line) is var json && (string?)json["event"] == "progress" && isReached(json))
            {
                return;
            }
        }

        Assert.Fail(await worker.StandardError.ReadToEndAsync());
    }

    private static Process Start(Shell shell)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Smslive247.Cli.dll"), "campaign", "work", "--rate", "100", "--json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        shell.Variables.ToList().ForEach(variable => start.Environment[variable.Key] = variable.Value);
        return Process.Start(start)!;
    }
}
