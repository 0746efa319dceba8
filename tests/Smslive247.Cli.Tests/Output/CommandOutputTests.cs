using System.CommandLine;

namespace Smslive247.Cli.Tests.Output;

public sealed class CommandOutputTests
{
    // A line break within a command makes two commands of it when it is pasted.
    [Fact]
    public void Fail_CommandLongerThanTheTerminal_IsOneLine()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var output = new CommandOutput(new InvocationConfiguration { Error = error }, isJson: false);
        output.Errors.Profile.Width = 40;
        var command = $"  smslive247 messages list --since 2026-11-30T09:00:00Z --key-file {new string('a', 60)}";

        output.Fail(new(ExitCode.InDoubt, "It may have been sent.") { Advice = [command] });

        Assert.Equal($"It may have been sent.\n{command}\n", error.ToString());
    }
}
