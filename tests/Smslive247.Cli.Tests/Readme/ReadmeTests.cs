using Smslive247.Cli.Sandbox;
using Smslive247.Cli.Tests.Sandbox;

namespace Smslive247.Cli.Tests.Readme;

/// <summary>The README of the command: its commands run, and its tables are complete.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.File("src/Smslive247.Cli/README.md"));

    private static readonly string[] CommandLines = [.. ShellBlock().Matches(Text).SelectMany(block => Command().Matches(block.Value)).Select(command => command.Groups[1].Value)];

    public static TheoryData<string> Commands => [.. CommandLines.Where(command => !command.StartsWith("campaign ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_AsItStands_Works(string command)
    {
        // The one that runs until it is stopped.
        if (command == "sandbox")
        {
            await using var sandbox = await RunningSandbox.StartAsync();
            return;
        }

        await using var shell = await Shell.StartAsync(options => options.SenderIds = ["MyShop"]);
        shell.Answer = "y";

        var result = await shell.RunAsync(Words(command.Replace(" --sandbox", "", StringComparison.Ordinal)));

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
    }

    [Fact]
    public async Task Output_OfTheFirstSend_IsAsShown()
    {
        await using var shell = await Shell.StartAsync();
        shell.Answer = "y";
        var command = CommandLines.Single(command => command.StartsWith("send --sandbox", StringComparison.Ordinal));

        var result = await shell.RunAsync(Words(command.Replace(" --sandbox", "", StringComparison.Ordinal)));

        var shown = TextBlock().Match(Text).Groups[1].Value;
        Assert.Equal(
            shown.Replace("10d41eec6cd33d9c", "ID", StringComparison.Ordinal).Replace(" --sandbox", "", StringComparison.Ordinal).Replace("[y/N] y\n", "[y/N] ", StringComparison.Ordinal),
            result.Output.Replace(shell.Sandbox.Messages[0].Id, "ID", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_OfTheReadme_NamesEachVariableThatIsRead()
    {
        var names = new HashSet<string>();
        var surroundings = new Surroundings { Variable = name => { names.Add(name); return null; } };
        var console = new System.CommandLine.InvocationConfiguration { Output = TextWriter.Null, Error = TextWriter.Null };

        await SmsCommand.RunAsync(["balance"], surroundings, console);
        await SmsCommand.RunAsync(["campaign", "status"], surroundings, console);
        Smslive247.Cli.Connection.ServiceAddress.Find(surroundings);

        Assert.True(names.Count >= 3, string.Join(' ', names));
        Assert.All(names.Except(["HOME"]), name => Assert.Contains(name, Text, StringComparison.Ordinal));
    }

    /// <summary>The README has which output holds numbers and texts.</summary>
    [Theory]
    [InlineData("send --to 08031234567 --from Sandbox --text Hello --yes", true, true)]
    [InlineData("send --to 08031234567 --from Sandbox --text Hello --yes --json", true, false)]
    [InlineData("otp send --to 08031234567 --from Sandbox --yes --json", true, false)]
    [InlineData("otp send --to 08031234567 --from Sandbox --yes", false, false)]
    [InlineData("messages list", true, true)]
    [InlineData("messages wait ID", false, false)]
    [InlineData("messages wait ID --json", true, true)]
    [InlineData("balance --json", false, false)]
    public async Task Output_OfACommand_HasNumbersAndTextsAsStated(string command, bool hasNumber, bool hasText)
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", "Hello", "--yes");

        var output = (await shell.RunAsync(command.Replace("ID", shell.Sandbox.Messages[0].Id, StringComparison.Ordinal).Split(' '))).Output;

        Assert.Equal((hasNumber, hasText), (output.Contains("2348031234567", StringComparison.Ordinal), output.Contains("Hello", StringComparison.Ordinal)));
    }

    [Fact]
    public void Table_OfExitCodes_HasEach() => Assert.Equal(
        ExitCodes.All.Select(code => $"| {(int)code.Key} | `{code.Value.Name}` | {code.Value.Meaning} |"),
        Text.Split('\n').Where(line => CodeRow().IsMatch(line)));

    [Fact]
    public void Table_OfTheSandbox_HasEachOption() => Assert.Equal(
        SandboxCommand.Create(new Surroundings()).Options.Select(option => option.Name).Order(),
        OptionRow().Matches(Text).Select(row => row.Groups[1].Value).Order());

    [Fact]
    public async Task Table_OfCommands_HasEach()
    {
        await using var shell = await Shell.StartAsync();
        var rows = CommandRow().Matches(Text).Select(row => row.Groups[1].Value).ToList();

        foreach (var row in rows)
        {
            Assert.Equal(ExitCode.Done, (await shell.RunAsync([.. row.Split(' '), "--help"])).Code);
        }

        Assert.Equal(
            SmsCommand.Create(new Surroundings()).Subcommands.SelectMany(command => command.Subcommands.Count == 0 ? [command.Name] : command.Subcommands.Select(sub => $"{command.Name} {sub.Name}")),
            rows);
    }

    /// <summary>The words of a command line, some of which are in double quotes.</summary>
    private static string[] Words(string command) => [.. Word().Matches(command).Select(word => word.Value.Trim('"'))];

    [GeneratedRegex("^```shell\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("^```text\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex(@"^smslive247 (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\| \d+ \| `")]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"^\| `(--[a-z-]+)` \| [^|\n]+ \|$", RegexOptions.Multiline)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"^\| `smslive247 ([a-z][a-z-]*(?: [a-z][a-z-]*)?)", RegexOptions.Multiline)]
    private static partial Regex CommandRow();
}
