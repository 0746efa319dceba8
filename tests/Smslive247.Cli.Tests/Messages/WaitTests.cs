namespace Smslive247.Cli.Tests.Messages;

public sealed class WaitTests
{
    [Theory]
    [InlineData("DELIVRD", ExitCode.Done, "delivered at ")]
    [InlineData("UNDELIV", ExitCode.Undelivered, "undeliverable at ")]
    [InlineData("EXPIRED", ExitCode.Undelivered, "expired at ")]
    [InlineData("REJECTD", ExitCode.Undelivered, "rejected at ")]
    [InlineData("ACCEPTD", ExitCode.NoReport, "No final report yet (accepted).")]
    [InlineData("SOMETHING", ExitCode.NoReport, "No final report yet (SOMETHING).")]
    public async Task Wait_Report_DecidesTheCode(string status, object code, string output)
    {
        await using var shell = await Shell.StartAsync(options => (options.Messages, options.DeliveryDelay) = (1, null));
        var id = shell.Sandbox.Messages[0].Id;
        shell.Sandbox.Report(id, status);

        var result = await shell.RunAsync("messages", "wait", id, "--timeout", "0");

        Assert.Equal(code, result.Code);
        Assert.StartsWith(output, result.Output, StringComparison.Ordinal);
        var json = Assert.Single((await shell.RunAsync("messages", "wait", id, "--timeout", "0", "--json")).Json);
        Assert.Equal(("outcome", ExitCodes.NameOf((ExitCode)code), id), (json.Properties().First().Name, (string?)json["outcome"], (string?)json["messageId"]));
    }

    [Fact]
    public async Task Wait_ReportComesLater_WaitsForIt()
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = TimeSpan.FromSeconds(1));
        await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", "Hello", "--yes");

        var result = await shell.RunAsync("messages", "wait", shell.Sandbox.Messages[0].Id, "--json");

        Assert.Equal((ExitCode.Done, "delivered"), (result.Code, (string?)Assert.Single(result.Json)["status"]));
    }

    [Fact]
    public async Task Wait_UnknownMessage_IsRefused()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("messages", "wait", "none");

        Assert.Equal(ExitCode.Refused, result.Code);
        Assert.DoesNotContain("sent", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2d")]
    [InlineData("-1s")]
    [InlineData("soon")]
    public async Task Wait_WrongTime_IsUsage(string time)
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(ExitCode.Usage, (await shell.RunAsync("messages", "wait", "1", $"--timeout={time}")).Code);
    }
}
