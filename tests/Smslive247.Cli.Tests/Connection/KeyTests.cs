namespace Smslive247.Cli.Tests.Connection;

public sealed class KeyTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    public async Task Key_FileThatOthersCanUse_IsRefused(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var shell = await Shell.StartAsync();
        var file = WriteKey(Path.Combine(shell.Home, "key"), "test\n", OwnerOnly | mode);

        var result = await shell.RunAsync("balance", "--key-file", file);

        Assert.Equal((ExitCode.Usage, 0L), (result.Code, shell.Sandbox.RequestCount));
        Assert.Contains($"  chmod 600 {file}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_DefaultFile_IsReadIfThereIsNoVariable()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables.Remove("SMSLIVE247_API_KEY");
        shell.Variables["APPDATA"] = Path.Combine(shell.Home, ".config");
        WriteKey(Path.Combine(shell.Home, ".config", "smslive247", "key"), "test\n", OwnerOnly);

        Assert.Equal(ExitCode.Done, (await shell.RunAsync("balance")).Code);
    }

    [Fact]
    public async Task Key_FolderOfXdg_ReplacesThatOfHome()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var shell = await Shell.StartAsync();
        shell.Variables.Remove("SMSLIVE247_API_KEY");
        shell.Variables["XDG_CONFIG_HOME"] = Path.Combine(shell.Home, "settings");
        WriteKey(Path.Combine(shell.Home, "settings", "smslive247", "key"), "test", OwnerOnly);

        Assert.Equal(ExitCode.Done, (await shell.RunAsync("balance")).Code);
    }

    [Fact]
    public async Task Key_NamedFile_PrecedesVariable()
    {
        await using var shell = await Shell.StartAsync();
        var file = WriteKey(Path.Combine(shell.Home, "key"), "wrong", OwnerOnly);

        Assert.Equal(ExitCode.WrongKey, (await shell.RunAsync("balance", "--key-file", file)).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("two words")]
    [InlineData("two words\nin two lines")]
    public async Task Key_FileWithoutAKey_IsUsageAndNotShown(string content)
    {
        await using var shell = await Shell.StartAsync();
        var file = WriteKey(Path.Combine(shell.Home, "key"), content, OwnerOnly);

        var result = await shell.RunAsync("balance", "--key-file", file);

        Assert.Equal((ExitCode.Usage, 0L), (result.Code, shell.Sandbox.RequestCount));
        Assert.DoesNotContain("two words", result.Error, StringComparison.Ordinal);
        AssertWordsOfTheShell(result.Error);
    }

    // The first 4,096 characters may be a key, and the file none.
    [Theory]
    [InlineData(4096, ExitCode.WrongKey)]
    [InlineData(4097, ExitCode.Usage)]
    public async Task Key_LongFile_IsNotCut(int length, object code)
    {
        await using var shell = await Shell.StartAsync();
        var file = WriteKey(Path.Combine(shell.Home, "key"), new string('k', length), OwnerOnly);

        Assert.Equal(code, (await shell.RunAsync("balance", "--key-file", file)).Code);
    }

    [Fact]
    public async Task Key_VariableIsNone_NamesTheVariableAndDoesNotShowIt()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_API_KEY"] = "two words";

        var result = await shell.RunAsync("balance");

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.StartsWith("The key in SMSLIVE247_API_KEY contains a space", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("two words", result.Error, StringComparison.Ordinal);
    }

    // The command is pasted into a shell.
    [Fact]
    public async Task Key_PathWithBlanks_IsQuotedInTheAdvice()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var shell = await Shell.StartAsync();
        var file = WriteKey(Path.Combine(shell.Home, "Ada's key"), "test", OwnerOnly | UnixFileMode.OtherRead);

        var result = await shell.RunAsync("balance", "--key-file", file);

        var chmod = Regex.Match(result.Error, "(?m)^  (chmod 600 .*)$").Groups[1].Value;
        using var process = Process.Start("sh", ["-c", chmod]);
        await process.WaitForExitAsync();
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Key_None_IsUsageWithAdvice()
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables.Remove("SMSLIVE247_API_KEY");

        var result = await shell.RunAsync("balance");

        Assert.Equal((ExitCode.Usage, 0L), (result.Code, shell.Sandbox.RequestCount));
        Assert.Contains("SMSLIVE247_API_KEY", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_NamedFileIsMissing_IsUsage()
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(ExitCode.Usage, (await shell.RunAsync("balance", "--key-file", Path.Combine(shell.Home, "none"))).Code);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("http://api.example/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("https+http://api.example/")]
    [InlineData("https://api.example/?key=1")]
    [InlineData("https://api.example/#top")]
    [InlineData("https://ada@api.example/")]
    [InlineData("/api")]
    public async Task Address_NoneToWhichAKeyIsSent_IsUsageAndNamesTheVariable(string address)
    {
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = address;

        var result = await shell.RunAsync("balance");

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.StartsWith("SMSLIVE247_BASE_ADDRESS ", result.Error, StringComparison.Ordinal);
        AssertWordsOfTheShell(result.Error);
    }

    // A real key must not go to whatever listens on that port.
    [Fact]
    public async Task Sandbox_WithVariables_UsesItsOwnKeyAndAddress()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("balance", "--sandbox", "--key-file", "none");

        Assert.NotEqual(ExitCode.Usage, result.Code);
        Assert.Equal(0, shell.Sandbox.RequestCount);
    }

    private static void AssertWordsOfTheShell(string error) => Assert.DoesNotMatch("Smslive247Options|ApiKey|BaseAddress|AllowInsecureHttp|Parameter", error);

    private static string WriteKey(string file, string content, UnixFileMode mode)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }

        return file;
    }
}
