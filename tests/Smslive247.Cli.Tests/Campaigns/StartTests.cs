namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Nothing starts unless somebody has seen what it will send, or a script says so.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("y", ExitCode.Done, "running")]
    [InlineData("n", ExitCode.Stopped, "draft")]
    [InlineData("", ExitCode.Stopped, "draft")]
    public async Task Start_Answer_Decides(string answer, object code, string state)
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada", "08030000002,Bo");
        shell.Answer = answer;

        var result = await shell.CampaignAsync("start sale --credits-per-part 2.5 --rate 1");

        Assert.Equal(code, result.Code);
        Assert.Contains("Credits       5 credits\nTime          3 s, with --rate 1\nThe account has 1,000 credits.\nStart it, to 2 recipients? [y/N]", result.Output, StringComparison.Ordinal);
        Assert.Equal(state, (string?)(await shell.StatusAsync())["state"]);
    }

    [Theory]
    [InlineData("start sale", ExitCode.Usage)]
    [InlineData("start sale --json", ExitCode.Usage)]
    [InlineData("start sale --yes --help", ExitCode.Usage)]
    [InlineData("start other --yes", ExitCode.Usage)]
    public async Task Start_NobodyAnswers_StaysADraft(string arguments, object code)
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada");

        Assert.Equal(code, (await shell.CampaignAsync(arguments)).Code);
        Assert.Equal("draft", (string?)(await shell.StatusAsync())["state"]);
    }

    [Theory]
    [InlineData("wrong", null, ExitCode.WrongKey)]
    [InlineData(null, null, ExitCode.Usage)]
    [InlineData("test", "http://127.0.0.1:9/", ExitCode.Failed)]
    public async Task Start_KeyOrNetworkFails_StaysADraft(string? key, string? address, object code)
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada");
        shell.Variables["SMSLIVE247_API_KEY"] = key ?? "";
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = address ?? shell.Variables["SMSLIVE247_BASE_ADDRESS"];

        Assert.Equal(code, (await shell.CampaignAsync("start sale --yes")).Code);
        Assert.Equal("draft", (string?)(await shell.StatusAsync())["state"]);
    }

    [Theory]
    [InlineData("08030000001,", "In 1 text, a value is empty", ExitCode.Done)]
    [InlineData(",", "It cannot start: The campaign has no recipients.", ExitCode.Failed)]
    public async Task Start_TextsToLookAt_AreStated(string row, string words, object code)
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync(row);

        var result = await shell.CampaignAsync("start sale --yes");

        Assert.Equal(code, result.Code);
        Assert.Contains(words, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Again_FailsWithWhatToDo()
    {
        await using var shell = await Shell.StartAsync();
        await shell.StartAsync(1);

        var result = await shell.CampaignAsync("start sale --yes");

        Assert.Equal((ExitCode.Failed, "sale has started before: it is running.\nSend on:\n  smslive247 campaign work\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task Start_CreditsAreTooFew_Warns()
    {
        await using var shell = await Shell.StartAsync(options => options.Credits = 1);
        await shell.ImportAsync("08030000001,Ada", "08030000002,Bo");

        Assert.Contains("That is too little", (await shell.CampaignAsync("start sale --yes --credits-per-part 1")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_SameNameAndAnotherText_Fails()
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "One");

        Assert.Equal(ExitCode.Done, (await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "One")).Code);
        Assert.Equal(ExitCode.Failed, (await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Two")).Code);
    }

    [Theory]
    [InlineData("create sale --from Sandbox --text -", ExitCode.Done)]
    [InlineData("create sale --from Sandbox", ExitCode.Usage)]
    [InlineData("create sale --from Sandbox --text a --good-until 2020-01-01", ExitCode.Usage)]
    [InlineData("create sale --from Sandbox --text a --good-until 2h", ExitCode.Usage)]
    [InlineData("create sale --from Sandbox --text a --budget x", ExitCode.Usage)]
    public async Task Create_Arguments_AreChecked(string arguments, object code)
    {
        await using var shell = await Shell.StartAsync();
        shell.Input = "Dear {Name}\n";

        Assert.Equal(code, (await shell.CampaignAsync(arguments)).Code);
    }
}
