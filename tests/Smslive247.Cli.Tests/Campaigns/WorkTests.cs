namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Sends what was started, goes on after a stop, and states why it does not send.</summary>
public sealed class WorkTests
{
    private const string Work = "work --rate 1000";

    [Fact]
    public async Task Work_UntilReported_SendsEachOnceAndReportsIt()
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        await shell.StartAsync(20);

        var result = await shell.CampaignAsync($"{Work} --until reported");

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal(20, shell.Numbers().Distinct().Count());
        Assert.Equal(20, shell.Numbers().Count);
        Assert.Matches(@"(?m)^\d\d:\d\d:\d\d  sale  completed  20 of 20 \(100 %\): 20 sent; 20 delivered; 20 credits\nStopped\.\n\z", result.Output);
        Assert.DoesNotContain("\u001b", result.Output, StringComparison.Ordinal); // No terminal.
    }

    [Fact]
    public async Task Work_Json_StatesEachStateInALine()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(3);

        var lines = (await shell.CampaignAsync($"{Work} --until sent --json")).Json;

        Assert.Equal("working", (string?)lines[0]["event"]);
        Assert.Equal(("stopped", "done"), ((string?)lines[^1]["event"], (string?)lines[^1]["outcome"]));
        var last = lines.Last(line => (string?)line["event"] == "progress");
        Assert.Equal(("completed", 3, 3), ((string?)last["state"], (int)last["recipients"]!["sent"]!, (int)last["total"]!));
    }

    [Fact]
    public async Task Work_CtrlC_EndsCleanlyAndGoesOnWhereItStopped()
    {
        await using var shell = await Shell.StartAsync(options => options.Latency = TimeSpan.FromMilliseconds(20));
        await shell.StartAsync(60);
        using var stop = new CancellationTokenSource();
        shell.Sandbox.RequestObserver = _ => Task.Run(() => shell.Sandbox.AcceptedMessages >= 10 ? stop.CancelAsync() : Task.CompletedTask);

        var stopped = await shell.RunAsync(stop.Token, "campaign", "work", "--rate", "100");
        var between = await shell.StatusAsync();
        var completed = await shell.CampaignAsync($"{Work} --until sent");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (stopped.Code, completed.Code));
        Assert.Contains("Go on where it stopped: smslive247 campaign work --rate 100\n", stopped.Output, StringComparison.Ordinal);
        Assert.Equal(0, (int)between["recipients"]!["sending"]!);
        Assert.InRange((int)between["recipients"]!["sent"]!, 10, 59);
        Assert.Equal((60, 60), (shell.Numbers().Count, shell.Numbers().Distinct().Count()));
    }

    [Theory]
    [InlineData("wrong", null, ExitCode.WrongKey)]
    [InlineData("test", "http://127.0.0.1:9/", ExitCode.Failed)]
    public async Task Work_KeyOrNetworkFailsAtTheStart_PausesNothing(string key, string? address, object code)
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);
        shell.Variables["SMSLIVE247_API_KEY"] = key;
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = address ?? shell.Variables["SMSLIVE247_BASE_ADDRESS"];

        var result = await shell.CampaignAsync($"{Work} --until sent");

        Assert.Equal(code, result.Code);
        Assert.Equal("running", (string?)(await shell.StatusAsync())["state"]);
    }

    [Fact]
    public async Task Work_NetworkFailsLater_StatesItAndGoesOn()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(50);
        shell.Sandbox.RequestObserver = _ => Task.Run(async () =>
        {
            if (shell.Sandbox.AcceptedMessages > 0)
            {
                await shell.Sandbox.DisposeAsync();
            }
        });
        using var stop = new CancellationTokenSource();
        var output = new StopAt("The service cannot be reached", stop);
        shell.Output = output;

        var result = await shell.RunAsync(stop.Token, "campaign", "work");

        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Matches(@"The service cannot be reached\. Next attempt in [\d.]+ s\.", output.ToString());
        Assert.DoesNotContain("null", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_CreditsRunOut_StatesTheReasonAndThatItIsPaused()
    {
        await using var shell = await Shell.StartAsync(options => options.Credits = 2);
        await shell.StartAsync(5);

        var result = await shell.CampaignAsync($"{Work} --until sent");

        Assert.Equal(ExitCode.Paused, result.Code);
        Assert.Contains("sale  paused: the account has too few credits; buy some, then resume it  2 of 5 (40 %)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_NothingStarted_EndsAtOnce()
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(ExitCode.Done, (await shell.CampaignAsync($"{Work} --until sent")).Code);
    }

    [Fact]
    public async Task Work_AnotherWorkerOnTheFile_IsRefusedInWords()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);
        using var stop = new CancellationTokenSource();
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        shell.Sandbox.RequestObserver = request =>
        {
            if (request.OperationId == "Messages_Send")
            {
                first.TrySetResult();
            }
        };
        var working = shell.RunAsync(stop.Token, "campaign", "work");
        await first.Task;

        var second = await shell.CampaignAsync(Work);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Failed, second.Code);
        Assert.Matches("^Another process already works on .*campaigns.db. SQLite is for one worker process", second.Error);
        Assert.Equal(ExitCode.Done, (await working).Code);
    }

    // It must not look stuck.
    [Fact]
    public async Task Work_NoWorkerRanForTenMinutes_StatesWhyAndUntilWhen()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);
        shell.Time = new ShiftedTime(TimeSpan.FromMinutes(10));
        using var stop = new CancellationTokenSource();
        var output = new StopAt("Nothing is sent before", stop);
        shell.Output = output;

        await shell.RunAsync(stop.Token, "campaign", "work");
        shell.Output = null;
        var status = await shell.CampaignAsync("status");

        Assert.Matches(@"Nothing is sent before \d\d:\d\d:\d\d, in 5 min [0-3] s: no worker ran for some minutes, so that the list of the service has to be read first", output.ToString());
        Assert.Matches(@"Nothing is sent before \d\d:\d\d:\d\d, in (5 min \d|4 min 5\d) s", status.Output);
        Assert.Empty(shell.Sandbox.Messages);
    }

    [Fact]
    public async Task Status_NoWorkerRanForTenMinutes_StatesThatTheNextOneWaits()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);
        shell.Time = new ShiftedTime(TimeSpan.FromMinutes(10));

        var status = await shell.CampaignAsync("status");

        Assert.Contains("No worker runs, so nothing is sent. Start one:\n  smslive247 campaign work\nIt will wait 5 min 2 s before it sends: ", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_ReportsAreMissing_StatesThatAWorkerReadsThem()
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = null);
        await shell.StartAsync(1);
        await shell.CampaignAsync($"{Work} --until sent");
        shell.Time = new ShiftedTime(TimeSpan.FromMinutes(10));

        var status = await shell.CampaignAsync("status");

        Assert.EndsWith("No worker runs, so no delivery report is read. Start one:\n  smslive247 campaign work\n", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_OutsideTheHours_StatesWhenItSends()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);
        var now = TimeProvider.System.GetUtcNow();
        var (from, to) = (now.AddHours(2), now.AddHours(3));
        using var stop = new CancellationTokenSource();
        var output = new StopAt("the hours are", stop);
        shell.Output = output;

        await shell.RunAsync(stop.Token, "campaign", "work", "--hours", $"{from:HH:mm}-{to:HH:mm}", "--time-zone", "UTC");

        Assert.Contains($"Nothing is sent before {from:HH:mm} (UTC)", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(shell.Sandbox.Messages);
    }

    // From a draft: no worker has to be waited for, although the campaign is older than five minutes.
    [Fact]
    public async Task Start_WithWork_SendsAtOnce()
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada");
        shell.Time = new ShiftedTime(TimeSpan.FromMinutes(10));

        var result = await shell.CampaignAsync("start sale --work --yes --until sent");

        Assert.Equal((ExitCode.Done, 1), (result.Code, shell.Sandbox.Messages.Count));
        Assert.DoesNotContain("Nothing is sent", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("work --rate 0")]
    [InlineData("work --hours 8-20")]
    [InlineData("work --hours 08:00-08:00")]
    [InlineData("work --hours 08:00-20:00 --time-zone Nowhere/None")]
    [InlineData("work --until later")]
    [InlineData("work --max-in-flight 0")]
    public async Task Work_ArgumentIsInvalid_IsUsage(string arguments)
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(ExitCode.Usage, (await shell.CampaignAsync(arguments)).Code);
    }

    // A rehearsal has its own database and service.
    [Fact]
    public async Task Sandbox_WholeCampaign_TouchesNeitherTheServiceNorTheDatabase()
    {
        await using var shell = await Shell.StartAsync();
        var file = shell.Write("customers.csv", "Phone,Name\n08030000001,Ada\n08030000002,Bo\n");
        await shell.RunAsync("campaign", "create", "sale", "--from", "NotApproved", "--text", "Dear {Name}", "--sandbox");
        await shell.RunAsync("campaign", "import", "sale", file, "--sandbox");

        var result = await shell.CampaignAsync("start sale --sandbox --work --until reported --yes");

        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Contains("2 sent; 2 delivered", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, shell.Sandbox.RequestCount);
        Assert.Equal(ExitCode.Usage, (await shell.CampaignAsync("status sale")).Code);
    }
}
