namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Where campaigns are kept.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public async Task Database_Default_IsInAFolderOfTheUserAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var shell = await Shell.StartAsync();

        var result = await shell.CampaignAsync("status");

        var folder = Path.Combine(shell.Home, ".local", "share", "smslive247");
        Assert.Equal($"There is no campaign in {folder}/campaigns.db.\n", result.Output);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public async Task Database_VariableIsAFile_IsUsed()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_DATABASE"] = Path.Combine(shell.Home, "second.db");

        await shell.ImportAsync("08030000001,Ada");

        Assert.True(File.Exists(Path.Combine(shell.Home, "second.db")));
    }

    [Theory]
    [InlineData("postgres://ada:secret@db/campaigns")]
    [InlineData("Host=db;Pasword=secret")]
    [InlineData("Database=campaigns;Password=secret")]
    [InlineData("Host=db;Port=secret")]
    public async Task Database_VariableIsInvalid_IsUsageAndDoesNotShowIt(string value)
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_DATABASE"] = value;

        var result = await shell.CampaignAsync("status");

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.StartsWith("SMSLIVE247_DATABASE ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_PostgreSqlIsNotThere_FailsInWordsWithoutThePassword()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_DATABASE"] = "Host=127.0.0.1;Port=9;Username=ada;Password=secret;Database=campaigns";

        var result = await shell.CampaignAsync("status");

        Assert.Equal(ExitCode.Failed, result.Code);
        Assert.StartsWith("The database cannot be used: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_FileIsNone_FailsInWords()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_DATABASE"] = shell.Write("notes.txt", new string('x', 10_000));

        var result = await shell.CampaignAsync("status");

        Assert.Equal(ExitCode.Failed, result.Code);
        Assert.StartsWith("The database cannot be used: ", result.Error, StringComparison.Ordinal);
    }
}
