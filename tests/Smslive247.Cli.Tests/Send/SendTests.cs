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

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device.");

        public override void Write(string? value) => throw new IOException("No space left on device.");

        public override void WriteLine(string? value) => throw new IOException("No space left on device.");
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
