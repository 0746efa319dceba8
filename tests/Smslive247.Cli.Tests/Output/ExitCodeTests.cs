namespace Smslive247.Cli.Tests.Output;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task Help_OfTheCommand_HasEachExitCode()
    {
        await using var shell = await Shell.StartAsync();

        var help = (await shell.RunAsync("--help")).Output;

        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Matches($@"(?m)^ +{(int)code}  {Regex.Escape(ExitCodes.All[code].Meaning)}", help));
    }

    [Theory]
    [InlineData("")]
    [InlineData("messages")]
    [InlineData("sand")]
    [InlineData("balance --colour")]
    public async Task Run_WrongCommand_IsUsage(string arguments)
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(ExitCode.Usage, (await shell.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Code);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("send --help")]
    [InlineData("--version")]
    public async Task Run_Information_IsDone(string arguments)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync(arguments.Split(' '));

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
    }
}
