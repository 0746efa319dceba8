namespace Smslive247.Cli.Tests.Send;

/// <summary>The exit code states whether the SMS may have been sent.</summary>
public sealed class SendFailureTests
{
    private static readonly string[] Send = ["send", "--to", "08031234567", "--from", "Sandbox", "--text", "Your order 1047 is on its way.", "--yes"];

    public static TheoryData<string, object, bool> Failures => new()
    {
        { "400", ExitCode.Refused, false },
        { "401", ExitCode.WrongKey, false },
        { "402", ExitCode.NoCredit, false },
        { "404", ExitCode.Refused, false },
        { "422", ExitCode.Refused, false },
        { "429", ExitCode.Failed, false },
        { "408", ExitCode.InDoubt, true },
        { "500", ExitCode.InDoubt, true },
        { "503", ExitCode.InDoubt, true },
        { "lost", ExitCode.InDoubt, true },
        { "broken", ExitCode.InDoubt, true },
        { "page", ExitCode.InDoubt, true },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Send_Fails_CodeStatesWhetherItMayHaveBeenSent(string kind, object code, bool isDoubt)
    {
        await using var shell = await Shell.StartAsync();
        shell.Sandbox.FailurePolicy = _ => Failure(kind);

        var result = await shell.RunAsync(Send);

        Assert.Equal(code, result.Code);
        Assert.Contains(isDoubt ? "It may have been sent." : "Nothing was sent.", result.Error, StringComparison.Ordinal);
        Assert.Equal(isDoubt, result.Error.Contains("smslive247 messages list --since", StringComparison.Ordinal));
        Assert.DoesNotContain("1047", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("8031234567", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ResponseIsLost_IsSentOnceAndTheAdviceFindsIt()
    {
        await using var shell = await Shell.StartAsync();
        shell.Sandbox.FailNext(Failure("lost"));

        var result = await shell.RunAsync(Send);
        shell.Sandbox.AddMessages(30); // Others send too.
        var advice = Regex.Match(result.Error, "^  smslive247 (messages list --since .*)$", RegexOptions.Multiline).Groups[1].Value;
        var list = await shell.RunAsync(advice.Split(' '));

        Assert.Equal(ExitCode.InDoubt, result.Code);
        Assert.Equal(1, shell.Sandbox.AcceptedMessages);
        Assert.Contains("Your order 1047 is on its way.", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_InDoubtAsJson_StatesItOnTheStandardOutput()
    {
        await using var shell = await Shell.StartAsync();
        shell.Sandbox.FailNext(Failure("lost"));

        var result = await shell.RunAsync([.. Send, "--json"]);

        var json = Assert.Single(result.Json);
        Assert.Equal(("in-doubt", 6, ""), ((string?)json["outcome"], (int)json["exitCode"]!, result.Error));
    }

    [Fact]
    public async Task Send_ResponseWithoutAllMembers_IsSent()
    {
        await using var service = RawServer.Responding(RawHttp.Json("""{"messageID":"17","creditsCharged":"much"}"""));
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = service.Address.AbsoluteUri;

        var result = await shell.RunAsync(Send);

        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Contains("Sent as 17.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unapproved", "0", "test", ExitCode.Refused)]
    [InlineData("Sandbox", "0", "test", ExitCode.NoCredit)]
    [InlineData("Sandbox", "9", "wrong", ExitCode.WrongKey)]
    public async Task Send_RefusedByTheSandbox_SendsNothing(string from, string credits, string key, object code)
    {
        await using var shell = await Shell.StartAsync(options => options.Credits = decimal.Parse(credits));
        shell.Variables["SMSLIVE247_API_KEY"] = key;

        var result = await shell.RunAsync("send", "--to", "08031234567", "--from", from, "--text", "Hello", "--yes");

        Assert.Equal((code, 0), (result.Code, shell.Sandbox.Messages.Count));
    }

    [Fact]
    public async Task Send_NoConnection_FailedBeforeSending()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = "http://127.0.0.1:9/";

        var result = await shell.RunAsync(Send);

        Assert.Equal(ExitCode.Failed, result.Code);
        Assert.Contains("Nothing was sent.", result.Error, StringComparison.Ordinal);
    }

    private static SandboxFailure Failure(string kind) => kind switch
    {
        "lost" => SandboxFailure.Silence(TimeSpan.Zero, isCarriedOut: true),
        "broken" => SandboxFailure.BrokenOff(isCarriedOut: true),
        "page" => SandboxFailure.Garbage(isCarriedOut: true),
        _ => SandboxFailure.Status(int.Parse(kind)),
    };
}
