namespace Smslive247.Cli.Tests.Otp;

public sealed class OtpTests
{
    private static readonly string[] Send = ["otp", "send", "--to", "0803 123 4567", "--from", "Sandbox", "--yes"];

    [Fact]
    public async Task Send_ThenVerify_IsValidOnce()
    {
        await using var shell = await Shell.StartAsync();

        var sent = await shell.RunAsync(Send);
        var code = Assert.Single(shell.Sandbox.Messages).OneTimePassword!;
        var right = await shell.RunAsync("otp", "verify", "--to", "08031234567", "--code", code);
        var again = await shell.RunAsync("otp", "verify", "--to", "08031234567", "--code", code);

        Assert.Equal((ExitCode.Done, ExitCode.Done, ExitCode.Refused), (sent.Code, right.Code, again.Code));
        Assert.DoesNotContain(code, sent.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Token mismatch")]
    [InlineData("Token mismatch.")]
    [InlineData("Token mismatch.\n")]
    public async Task Verify_WordsOfTheService_EndWithOnePeriod(string message)
    {
        await using var service = RawServer.Responding(RawHttp.Json(new JObject { ["isValid"] = false, ["message"] = message }.ToString()));
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = service.Address.AbsoluteUri;

        var result = await shell.RunAsync("otp", "verify", "--to", "08031234567", "--code", "123456");

        Assert.Equal((ExitCode.Refused, "It is not valid: Token mismatch.\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task Send_ShowCode_ShowsIt()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync([.. Send, "--show-code", "--json"]);

        Assert.Equal(shell.Sandbox.Messages[0].OneTimePassword, (string?)Assert.Single(result.Json)["code"]);
    }

    [Fact]
    public async Task Send_ResponseIsLost_IsInDoubt()
    {
        await using var shell = await Shell.StartAsync();
        shell.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true));

        Assert.Equal(ExitCode.InDoubt, (await shell.RunAsync(Send)).Code);
    }

    [Theory]
    [InlineData("y", ExitCode.Done, 1)]
    [InlineData("n", ExitCode.Stopped, 0)]
    public async Task Send_Question_SendsOnlyAfterYes(string answer, object code, int sent)
    {
        await using var shell = await Shell.StartAsync();
        shell.Answer = answer;

        Assert.Equal((code, sent), ((object)(await shell.RunAsync(Send[..^1])).Code, shell.Sandbox.Messages.Count));
    }
}
