namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Pausing, resuming, cancelling, and opt-outs.</summary>
public sealed class ChangeTests
{
    [Fact]
    public async Task PauseAndResume_Campaign_ChangeItsState()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);

        var paused = await shell.CampaignAsync("pause sale");
        var status = await shell.CampaignAsync("status sale --json");
        var resumed = await shell.CampaignAsync("resume sale --json");

        Assert.Equal((ExitCode.Done, "sale  paused: somebody paused it  0 of 1 (0 %): 0 sent; 0 delivered; 0 credits\n"), (paused.Code, paused.Output));
        Assert.Equal("requested", (string?)status.Json[0]["pauseReason"]);
        Assert.Equal("running", (string?)resumed.Json[0]["state"]);
    }

    [Theory]
    [InlineData("y", ExitCode.Done, "cancelled")]
    [InlineData("n", ExitCode.Stopped, "running")]
    public async Task Cancel_Answer_Decides(string answer, object code, string state)
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(2);
        shell.Answer = answer;

        var result = await shell.CampaignAsync("cancel sale");

        Assert.Equal(code, result.Code);
        Assert.StartsWith("Cancel it for good, with 2 messages that wait? [y/N]", result.Output, StringComparison.Ordinal);
        Assert.Equal(state, (string?)(await shell.StatusAsync())["state"]);
    }

    [Theory]
    [InlineData("pause sale", ExitCode.Failed)]
    [InlineData("resume sale", ExitCode.Failed)]
    [InlineData("pause other", ExitCode.Usage)]
    [InlineData("cancel sale", ExitCode.Usage)]
    [InlineData("status other", ExitCode.Usage)]
    [InlineData("forecast other", ExitCode.Usage)]
    [InlineData("report other r.csv", ExitCode.Usage)]
    [InlineData("unresolved other", ExitCode.Usage)]
    public async Task Change_DraftOrNoSuchCampaign_FailsInWords(string arguments, object code)
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada");

        var result = await shell.CampaignAsync(arguments);

        Assert.Equal(code, result.Code);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OptOut_AddRemoveAndImport_DecideWhoIsSkipped()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(5);
        var list = shell.Write("optouts.csv", $"Number;Reason\n{CampaignShell.Number(1)};x\nnone;y\n{CampaignShell.Number(2)};z\n");

        var import = await shell.RunAsync("campaign", "optout", "import", list);
        Assert.Equal(ExitCode.Done, (await shell.CampaignAsync($"optout add {CampaignShell.Number(3)} --from another")).Code);
        Assert.Equal(ExitCode.Done, (await shell.CampaignAsync($"optout add {CampaignShell.Number(4)} {CampaignShell.Number(5)}")).Code);
        Assert.Equal(ExitCode.Done, (await shell.CampaignAsync($"optout remove {CampaignShell.Number(4)}")).Code);
        Assert.Equal(ExitCode.Failed, (await shell.CampaignAsync($"optout remove {CampaignShell.Number(4)}")).Code);
        Assert.Equal(ExitCode.Usage, (await shell.CampaignAsync("optout add 17")).Code);
        await shell.CampaignAsync("work --rate 1000 --until sent");

        Assert.StartsWith("2 numbers added.\n1 row left out: ", import.Output, StringComparison.Ordinal);
        Assert.StartsWith("3,none,", (await File.ReadAllLinesAsync(Path.Combine(shell.Home, "optouts.dropped.csv")))[1], StringComparison.Ordinal);
        Assert.Equal([CampaignShell.Number(3), CampaignShell.Number(4)], shell.Numbers().Order());
    }

    /// <summary>The README has which output holds numbers and texts.</summary>
    [Theory]
    [InlineData("forecast sale", true)]
    [InlineData("forecast sale --json", false)]
    [InlineData("status", false)]
    [InlineData("status sale --json", false)]
    [InlineData("work --rate 1000 --until sent", false)]
    [InlineData("work --rate 1000 --until sent --json", false)]
    [InlineData("pause sale", false)]
    public async Task Output_OfACommand_HasNoNumberAndATextAsStated(string arguments, bool hasText)
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);

        var output = (await shell.CampaignAsync(arguments)).Output;

        Assert.Equal((false, hasText), (output.Contains(CampaignShell.Number(1)[3..], StringComparison.Ordinal), output.Contains("Dear", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Report_Campaign_HasEachRecipient()
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        await shell.StartAsync(2);
        await shell.CampaignAsync($"optout add {CampaignShell.Number(2)}");
        await shell.CampaignAsync("work --rate 1000 --until reported");
        var file = Path.Combine(shell.Home, "report.csv");

        var result = await shell.RunAsync("campaign", "report", "sale", file);

        var lines = await File.ReadAllLinesAsync(file);
        Assert.Equal($"{file} has 2 recipients.\n", result.Output);
        Assert.Equal("phoneNumber,state,reason,attempts,attemptedAt,parts,credits,messageIds,delivery", lines[0]);
        Assert.Matches($@"^{CampaignShell.Number(1)},sent,,1,\d{{4}}-[^,]+,1,1,{shell.Sandbox.Messages[0].Id},delivered$", lines[1]);
        Assert.Equal($"{CampaignShell.Number(2)},skipped,opted-out,0,,1,0,,", lines[2]);
        Assert.Equal([file], Directory.GetFiles(shell.Home, "report.csv*"));
    }

    [Fact]
    public async Task Report_FileIsAFolder_FailsInWords()
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada");

        var result = await shell.RunAsync("campaign", "report", "sale", shell.Home);

        Assert.Equal((ExitCode.Failed, $"{shell.Home} is a folder.\n"), (result.Code, result.Error));
    }
}
