namespace Smslive247.Cli.Tests.Arguments;

public sealed class ShellWordTests
{
    [Theory]
    [InlineData("")]
    [InlineData("10d41eec6cd33d9c")]
    [InlineData("/home/ada/my key")]
    [InlineData("it's $HOME `id` \"x\" \\ * ~ ; & | < > ( ) # !")]
    [InlineData("~/key")]
    public async Task Of_AnyText_IsOneWordForTheShell(string text)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"printf '<%s>' {ShellWord.Of(text)}"]) { RedirectStandardOutput = true })!;

        Assert.Equal($"<{text}>", await shell.StandardOutput.ReadToEndAsync());
    }

    [Fact]
    public void Of_PlainText_HasNoQuotes() => Assert.Equal("/home/ada/key-1.txt", ShellWord.Of("/home/ada/key-1.txt"));
}
