namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>Files as people have them.</summary>
public sealed class ImportTests
{
    [Theory]
    [InlineData("Phone,First Name\r\n08030000001,Ada\r\n")]
    [InlineData("\uFEFFFirst Name;Mobile No.\nAda;0803 000 0001\n\n;\n")]
    [InlineData("first name\tNUMBER\n\"Ada\"\t+234 803 000 0001")]
    [InlineData("Phone,First Name,Note\n08030000001,\"Ada\",\"two\nlines, and \"\"quotes\"\"\"\n")]
    [InlineData("Phone,First Name,Note\n08030000001,Ada")]
    public async Task Import_FormsOfCsv_AreRead(string content)
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Dear {FirstName}");

        var result = await shell.RunAsync("campaign", "import", "sale", shell.Write("customers.csv", content), "--json");

        Assert.Equal((1, 0, 0), ((int)result.Json[0]["added"]!, (int)result.Json[0]["invalid"]!, (int)result.Json[0]["duplicates"]!));
        Assert.Contains("Longest text  Dear Ada\n", (await shell.CampaignAsync("forecast sale")).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(shell.Home, "customers.dropped.csv")));
    }

    // Each row as spreadsheets count, with the number as it is written.
    [Fact]
    public async Task Import_RowsThatCannotBeUsed_AreInAFileWithTheReason()
    {
        await using var shell = await Shell.StartAsync();
        await shell.CampaignAsync("optout add 08030000004");
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Dear {Name}");
        var file = shell.Write("customers.csv", "Phone,Name\n0803 000 0001,Ada\n=1+1,Bo\n,\n+2348030000001,Eve\n08030000003,Cy,Q\n08030000004,Di\n");

        var result = await shell.RunAsync("campaign", "import", "sale", file);

        var lines = await File.ReadAllLinesAsync(Path.Combine(shell.Home, "customers.dropped.csv"));
        Assert.Equal(5, lines.Length);
        Assert.Equal("row,phoneNumber,reason", lines[0]);
        Assert.StartsWith("3,'=1+1,", lines[1], StringComparison.Ordinal);
        Assert.Equal("5,+2348030000001,An earlier row has the same number.", lines[2]);
        Assert.StartsWith("6,,\"The row has 3 cells, and the header 2", lines[3], StringComparison.Ordinal);
        Assert.StartsWith(",2348030000004,\"Opted out", lines[4], StringComparison.Ordinal);
        Assert.Contains("Added 2 recipients", result.Output, StringComparison.Ordinal);
        Assert.Contains("        2 without a phone number\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("        1 opted out, and will be skipped\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Repeated_AddsNothingAndDropsTheSame()
    {
        await using var shell = await Shell.StartAsync();
        await shell.ImportAsync("08030000001,Ada", "none,Bo");
        var dropped = Path.Combine(shell.Home, "customers.dropped.csv");
        var before = await File.ReadAllTextAsync(dropped);

        var result = await shell.RunAsync("campaign", "import", "sale", Path.Combine(shell.Home, "customers.csv"), "--json");

        Assert.Equal((0, 1, 1), ((int)result.Json[0]["added"]!, (int)result.Json[0]["alreadyAdded"]!, (int)result.Json[0]["invalid"]!));
        Assert.Equal(before, await File.ReadAllTextAsync(dropped));
    }

    // Texts are rendered by the import, and a draft cannot be emptied: such a file must not be imported in part.
    [Theory]
    [InlineData("Phone,First Name\n08030000001,Ada", "has no column for {Name}")]
    [InlineData("Id,Name\n1,Ada", "No column")]
    [InlineData("Phone,Mobile,Name\n08030000001,08030000002,Ada", "Several columns")]
    [InlineData("", "is empty")]
    public async Task Import_ColumnsDoNotFit_ImportsNothing(string content, string problem)
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Dear {Name}");

        var result = await shell.RunAsync("campaign", "import", "sale", shell.Write("customers.csv", content));

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await shell.StatusAsync())["total"]!);
    }

    [Fact]
    public async Task Import_NumberColumn_ChoosesOne()
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Hello");
        var file = shell.Write("customers.csv", "Phone,Mobile\n08030000001,08030000002");

        Assert.Equal(ExitCode.Done, (await shell.RunAsync("campaign", "import", "sale", file, "--number-column", "mobile")).Code);
        Assert.Equal(ExitCode.Usage, (await shell.RunAsync("campaign", "import", "sale", file, "--number-column", "Fax")).Code);
    }

    [Fact]
    public async Task Import_NotUtf8_IsUsage()
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Dear {Name}");
        var file = Path.Combine(shell.Home, "customers.csv");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes("Phone,Name\n08030000001,Zo\u00EB"));

        var result = await shell.RunAsync("campaign", "import", "sale", file);

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.Contains("UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import sale none.csv", ExitCode.Usage)]
    [InlineData("import other none.csv", ExitCode.Usage)]
    [InlineData("import sale", ExitCode.Usage)]
    public async Task Import_NoSuchFileOrCampaign_IsUsage(string arguments, object code)
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("campaign", "create", "sale", "--from", "Sandbox", "--text", "Dear {Name}");

        Assert.Equal(code, (await shell.CampaignAsync(arguments)).Code);
    }

    // The rows whose outcome is not known yet are remembered, and not the file.
    [Fact]
    public async Task Import_ManyRows_KeepsTheirNumbers()
    {
        await using var shell = await Shell.StartAsync();
        var rows = Enumerable.Range(1, 3_000).Select(number => number % 1_000 == 0 ? $"bad{number},x" : $"{CampaignShell.Number(number)},P{number}");

        await shell.ImportAsync([.. rows]);

        var dropped = await File.ReadAllLinesAsync(Path.Combine(shell.Home, "customers.dropped.csv"));
        Assert.Equal(["1001,bad1000", "2001,bad2000", "3001,bad3000"], dropped.Skip(1).Select(line => string.Join(',', line.Split(',')[..2])));
    }
}
