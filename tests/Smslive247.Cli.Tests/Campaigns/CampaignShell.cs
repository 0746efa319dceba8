namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Steps that tests of campaigns share.</summary>
internal static class CampaignShell
{
    public static Task<CommandResult> CampaignAsync(this Shell shell, string arguments) => shell.RunAsync(["campaign", .. arguments.Split(' ')]);

    /// <summary>A campaign named sale, as a draft, of a file customers.csv.</summary>
    public static async Task ImportAsync(this Shell shell, params string[] rows)
    {
        var file = shell.Write("customers.csv", string.Join('\n', rows.Prepend("Phone,Name")));
        Assert.Equal(ExitCode.Done, (await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Dear {Name}, hello")).Code);
        Assert.Equal(ExitCode.Done, (await shell.RunAsync("campaign", "import", "sale", file)).Code);
    }

    /// <summary>It has started, and goes to so many numbers from 2348030000001 on.</summary>
    public static async Task StartAsync(this Shell shell, int recipients)
    {
        await shell.ImportAsync([.. Enumerable.Range(1, recipients).Select(number => $"{Number(number)},P{number}")]);
        Assert.Equal(ExitCode.Done, (await shell.CampaignAsync("start sale --yes")).Code);
    }

    public static string Number(int number) => $"{2348030000000 + number}";

    /// <returns>The path.</returns>
    public static string Write(this Shell shell, string name, string content)
    {
        var path = Path.Combine(shell.Home, name);
        File.WriteAllText(path, content);
        return path;
    }

    public static async Task<JObject> StatusAsync(this Shell shell) => (await shell.CampaignAsync("status sale --json")).Json[0];

    /// <summary>The numbers that the service accepted a message for.</summary>
    public static IReadOnlyList<string> Numbers(this Shell shell) => [.. shell.Sandbox.Messages.Select(message => message.PhoneNumber)];
}
