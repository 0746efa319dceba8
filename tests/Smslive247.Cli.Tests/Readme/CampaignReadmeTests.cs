using Smslive247.Cli.Tests.Campaigns;

namespace Smslive247.Cli.Tests.Readme;

/// <summary>The commands of both READMEs that are about campaigns run one after the other, as they stand.</summary>
public sealed partial class CampaignReadmeTests
{
    [Theory]
    [InlineData("src/Smslive247.Cli/README.md", 4)]
    [InlineData("src/Smslive247.Campaigns/README.md", 3)]
    public async Task Commands_InTheirOrder_SendTheCampaign(string readme, int count)
    {
        await using var shell = await Shell.StartAsync(options => (options.SenderIds, options.DeliveryDelay) = (["MyShop"], TimeSpan.Zero));
        shell.Write("customers.csv", "Phone,Name\n0803 000 0001,Ada\n0803 000 0002,Bo\n");
        shell.Answer = "y";
        var commands = Command().Matches(await File.ReadAllTextAsync(Repository.File(readme))).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(count, commands.Count);
        foreach (var command in commands)
        {
            var result = await shell.RunAsync([.. Word().Matches(command).Select(word => InHome(shell, word.Value.Trim('"')))]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        }

        Assert.Equal(["Dear Ada, 10 % off until Saturday.", "Dear Bo, 10 % off until Saturday."], shell.Sandbox.Messages.Select(message => message.Text).Order());
    }

    private static string InHome(Shell shell, string word) => word.EndsWith(".csv", StringComparison.Ordinal) ? Path.Combine(shell.Home, word) : word;

    [GeneratedRegex("^smslive247 (campaign .+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
