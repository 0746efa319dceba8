namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Messages that may have been sent: searched, listed with the evidence, and decided by a person.</summary>
public sealed class DoubtTests
{
    private static readonly string First = CampaignShell.Number(1);

    [Fact]
    public async Task Reconcile_ResponseWasLost_FindsTheMessage()
    {
        await using var shell = await StartInDoubtAsync(isCarriedOut: true);

        var result = await shell.CampaignAsync("reconcile");

        Assert.Equal((ExitCode.Done, "1 message found, and marked as sent; 0 not listed.\n"), (result.Code, result.Output));
        Assert.Equal("None is unresolved.\n", (await shell.CampaignAsync("unresolved sale")).Output);
    }

    [Fact]
    public async Task Unresolved_NotListed_IsListedWithTheSearch()
    {
        await using var shell = await StartUnresolvedAsync();

        var result = await shell.CampaignAsync("unresolved sale");

        Assert.Matches($@"^{First}  attempted \d{{4}}-\d\d-\d\d \d\d:\d\d  not-listed\n  searched [^:]+:\d\d: not found among \d+ messages", result.Output);
        Assert.EndsWith("1 unresolved. They are never sent again by themselves. State what you know of each, or send again:\n  smslive247 campaign resolve sale --to NUMBER --as sent\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(First, (string?)(await shell.CampaignAsync("unresolved sale --json")).Json[0]["phoneNumber"]);
    }

    [Theory]
    [InlineData("sent", "sent")]
    [InlineData("notSent", "refused")]
    public async Task Resolve_PersonKnows_IsSoAndNothingIsSent(string value, string state)
    {
        await using var shell = await StartUnresolvedAsync();
        var before = (int)(await shell.StatusAsync())["recipients"]![state]!;

        var result = await shell.CampaignAsync($"resolve sale --to {First} --as {value}");

        Assert.Equal((ExitCode.Done, "1 message resolved.\n"), (result.Code, result.Output));
        Assert.Equal(before + 1, (int)(await shell.StatusAsync())["recipients"]![state]!);
        Assert.Equal(ExitCode.Failed, (await shell.CampaignAsync($"resolve sale --to {First} --as {value}")).Code);
    }

    [Fact]
    public async Task Resolve_Again_AsksAndSendsOnceMore()
    {
        await using var shell = await StartUnresolvedAsync();

        Assert.Equal(ExitCode.Usage, (await shell.CampaignAsync("resolve sale --all --as again")).Code);
        var result = await shell.CampaignAsync("resolve sale --all --as again --yes");
        await shell.CampaignAsync("work --rate 1000 --until sent");

        Assert.Equal("1 message will be sent again.\n", result.Output);
        Assert.Contains(First, shell.Numbers());
    }

    [Theory]
    [InlineData("resolve sale --as sent")]
    [InlineData("resolve sale --all --to 08030000001 --as sent")]
    [InlineData("resolve sale --all --as maybe")]
    [InlineData("resolve sale --all")]
    [InlineData("resolve sale --to x --as sent")]
    [InlineData("reconcile --sandbox")]
    public async Task Resolve_ArgumentIsInvalid_IsUsage(string arguments)
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada");

        Assert.Equal(ExitCode.Usage, (await shell.CampaignAsync(arguments)).Code);
    }

    [Theory]
    [InlineData("wrong", null, ExitCode.WrongKey)]
    [InlineData("test", "http://127.0.0.1:9/", ExitCode.Failed)]
    public async Task Reconcile_KeyOrNetworkFails_StatesIt(string key, string? address, object code)
    {
        await using var shell = await StartInDoubtAsync(isCarriedOut: true);
        shell.Variables["SMSLIVE247_API_KEY"] = key;
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = address ?? shell.Variables["SMSLIVE247_BASE_ADDRESS"];

        Assert.Equal(code, (await shell.CampaignAsync("reconcile")).Code);
    }

    /// <summary>The response to the first message was lost.</summary>
    private static async Task<Shell> StartInDoubtAsync(bool isCarriedOut)
    {
        var shell = await Shell.StartAsync();
        await shell.StartAsync(3);
        shell.Sandbox.AddFailureRule(new() { Failure = SandboxFailure.Silence(TimeSpan.Zero, isCarriedOut), OperationId = "Messages_Send", Times = 1 });
        using var stop = new CancellationTokenSource();
        shell.Output = new StopAt("\"unknown\":1,\"unresolved\":0,\"skipped\":0}", stop);
        await shell.RunAsync(stop.Token, "campaign", "work", "--max-in-flight", "1", "--json");
        shell.Output = null;
        Assert.Equal(1, (int)(await shell.StatusAsync())["recipients"]!["unknown"]!);

        // What may still be answered is not searched.
        shell.Time = new ShiftedTime(TimeSpan.FromSeconds(10));
        return shell;
    }

    /// <summary>The list has later messages, and not this one.</summary>
    private static async Task<Shell> StartUnresolvedAsync()
    {
        var shell = await StartInDoubtAsync(isCarriedOut: false);
        using var stop = new CancellationTokenSource();
        shell.Output = new StopAt("\"sent\":2,", stop);
        await shell.RunAsync(stop.Token, "campaign", "work", "--json");
        shell.Output = null;

        // The list may be late: nothing is decided before the settle time.
        shell.Time = new ShiftedTime(TimeSpan.FromMinutes(20));
        Assert.Equal("0 messages found, and marked as sent; 1 not listed.\n", (await shell.CampaignAsync("reconcile")).Output);
        shell.Time = new ShiftedTime(TimeSpan.FromSeconds(10));
        return shell;
    }
}
