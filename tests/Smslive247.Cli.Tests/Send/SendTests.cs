namespace Smslive247.Cli.Tests.Send;

public sealed class SendTests
{
    private static readonly string[] Send = ["send", "--to", "0803 123 4567", "--from", "Sandbox", "--text", "Your order 1047 is on its way.", "--yes"];

    [Fact]
    public async Task Send_Accepted_ShowsPartsIdAndPrice()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync(Send);

        var message = Assert.Single(shell.Sandbox.Messages);
        Assert.Equal(("2348031234567", "Sandbox", "Your order 1047 is on its way."), (message.PhoneNumber, message.SenderId, message.Text));
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal(
            $"""
            To     2348031234567
            From   Sandbox
            Text   Your order 1047 is on its way.
            Parts  1 (GSM-7; 30 characters, 130 left)
            Sent as {message.Id} for 1 credit.
            Wait for its delivery: smslive247 messages wait {message.Id}

            """,
            result.Output);
    }

    // "smslive247 send --yes --json > /dev/full": any other exit code would tell a script to send again.
    [Fact]
    public async Task Send_ResultCannotBeWritten_IsInDoubt()
    {
        await using var shell = await Shell.StartAsync();
        shell.Output = new FullDisk();

        var result = await shell.RunAsync([.. Send, "--json"]);

        Assert.Equal(ExitCode.InDoubt, result.Code);
        Assert.Single(shell.Sandbox.Messages);
    }

    [Fact]
    public async Task Send_AsJson_IsOneLine()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync([.. Send, "--json"]);

        Assert.Equal(
            $$"""{"outcome":"sent","messageId":"{{shell.Sandbox.Messages[0].Id}}","to":"2348031234567","from":"Sandbox","parts":1,"creditsCharged":1.0}""" + "\n",
            result.Output);
    }

    [Theory]
    [InlineData("It\u2019s here.", "1 (UCS-2, because of \u2019; 10 characters, 60 left)")]
    [InlineData("@ada", "1 (GSM-7; 4 characters, 156 left)")]
    [InlineData("One\nTwo \u001b[31m", "1 (UCS-2, because of \u001b; 13 characters, 57 left)")]
    public async Task Send_AnyText_IsSentAsItIs(string text, string parts)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", text, "--yes");

        Assert.Equal((ExitCode.Done, text), (result.Code, shell.Sandbox.Messages[0].Text));
        Assert.Contains(parts.Replace('\u001b', ' '), result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    // What follows an option is its value: a script does not quote for the option.
    [Theory]
    [InlineData("-h")]
    [InlineData("--help")]
    [InlineData("--yes")]
    [InlineData("--json")]
    [InlineData("-5 degrees")]
    [InlineData("/?")]
    public async Task Send_TextThatLooksLikeAnOption_IsSent(string text)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", text, "--yes");

        Assert.Equal((ExitCode.Done, text), (result.Code, Assert.Single(shell.Sandbox.Messages).Text));
    }

    // "--text $TEXT" without quotes, with the text "Hello -h": help with exit code 0 would look like a success.
    [Theory]
    [InlineData("send --to 08031234567 --from Sandbox --text Hello -h --yes")]
    [InlineData("send --yes --help")]
    [InlineData("send -y -h")]
    [InlineData("otp send --to 08031234567 --from Sandbox --yes -h")]
    public async Task Send_HelpWithYes_IsUsage(string arguments)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync(arguments.Split(' '));

        Assert.Equal((ExitCode.Usage, "", 0L), (result.Code, result.Output, shell.Sandbox.RequestCount));
        Assert.Equal("Help and --yes exclude each other. Nothing was sent.\n", result.Error);
    }

    [Fact]
    public async Task Send_YesFalse_SendsNothing()
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal((ExitCode.Usage, 0L), ((await shell.RunAsync([.. Send, "false"])).Code, shell.Sandbox.RequestCount));
    }

    [Fact]
    public async Task Send_IdOfTheService_IsQuotedInTheAdvice()
    {
        await using var service = RawServer.Responding(RawHttp.Json("""{"messageID":"17; rm -r ~","creditsCharged":1}"""));
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = service.Address.AbsoluteUri;

        Assert.EndsWith(
            OperatingSystem.IsWindows() ? "smslive247 messages wait \"17; rm -r ~\"\n" : "smslive247 messages wait '17; rm -r ~'\n",
            (await shell.RunAsync(Send)).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WrongArgumentAsJson_IsOneLineWithTheOutcome()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("send", "--json", "--to", "12", "--text", "Hello");

        var json = Assert.Single(result.Json);
        Assert.Equal(("usage", 2, ""), ((string?)json["outcome"], (int)json["exitCode"]!, result.Error));
        Assert.Contains("--to: ", (string?)json["message"], StringComparison.Ordinal);
        Assert.Contains("--from", (string?)json["message"], StringComparison.Ordinal);
        Assert.DoesNotContain("pass its region", (string?)json["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_TextFromInput_IsSentWithoutLastLineBreak()
    {
        await using var shell = await Shell.StartAsync();
        shell.Input = "One\nTwo\n";

        await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", "-", "--yes");

        Assert.Equal("One\nTwo", shell.Sandbox.Messages[0].Text);
    }

    [Theory]
    [InlineData("y", ExitCode.Done, 1)]
    [InlineData("Yes", ExitCode.Done, 1)]
    [InlineData("n", ExitCode.Stopped, 0)]
    [InlineData("", ExitCode.Stopped, 0)]
    public async Task Send_Question_SendsOnlyAfterYes(string answer, object code, int sent)
    {
        await using var shell = await Shell.StartAsync();
        shell.Answer = answer;

        var result = await shell.RunAsync(Send[..^1]);

        Assert.Contains("Send it? [y/N]", result.Output, StringComparison.Ordinal);
        Assert.Equal((code, sent), (result.Code, shell.Sandbox.Messages.Count));
    }

    [Fact]
    public async Task Send_NobodyToAsk_SendsNothing()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync(Send[..^1]);

        Assert.Equal((ExitCode.Usage, 0L), (result.Code, shell.Sandbox.RequestCount));
        Assert.Contains("add --yes", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from Sandbox --text Hello --to 12")]
    [InlineData("--from Sandbox --to 08031234567 --text=")]
    [InlineData("--from Sandbox --to 08031234567")]
    [InlineData("--from Sandbox --to 08031234567 --text Hello --any")]
    public async Task Send_WrongArgument_SendsNothing(string arguments)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync(["send", "--yes", .. arguments.Split(' ')]);

        Assert.Equal((ExitCode.Usage, 0L), (result.Code, shell.Sandbox.RequestCount));
        Assert.NotEqual("", result.Error);
    }
}
