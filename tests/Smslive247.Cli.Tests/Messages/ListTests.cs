namespace Smslive247.Cli.Tests.Messages;

public sealed class ListTests
{
    [Fact]
    public async Task List_ForPeople_ShowsTheNewestTwenty()
    {
        await using var shell = await Shell.StartAsync(options => options.Messages = 45);

        var result = await shell.RunAsync("messages", "list");

        Assert.Equal((ExitCode.Done, 40), (result.Code, result.Output.TrimEnd().Split('\n').Length));
        Assert.Matches($@"^\d{{4}}-\d\d-\d\d \d\d:\d\d  2348030000045  Sandbox      \w+ +{shell.Sandbox.Messages[^1].Id}\n  Message 45\n", result.Output);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 79));
    }

    [Theory]
    [InlineData("--csv", 46)]
    [InlineData("--json", 45)]
    public async Task List_ForPrograms_HasAll(string format, int lines)
    {
        await using var shell = await Shell.StartAsync(options => options.Messages = 45);

        Assert.Equal(lines, (await shell.RunAsync("messages", "list", format)).Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task List_Json_HasTheMembersOfAMessage()
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", "\u4F60, \"Ada\"", "--yes");

        var json = Assert.Single((await shell.RunAsync("messages", "list", "--json")).Json);

        Assert.Equal(["messageId", "batchId", "from", "to", "dateSubmitted", "status", "dateReported", "creditsCharged", "text"], json.Properties().Select(property => property.Name));
        Assert.Equal(("2348031234567", "delivered", "\u4F60, \"Ada\""), ((string?)json["to"], (string?)json["status"], (string?)json["text"]));
    }

    [Fact]
    public async Task List_Csv_QuotesWhatNeedsIt()
    {
        await using var shell = await Shell.StartAsync(options => options.DeliveryDelay = null);
        await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", "Dear \"Ada\",\nwelcome", "--yes");

        var output = (await shell.RunAsync("messages", "list", "--csv")).Output;

        Assert.StartsWith("messageId,batchId,from,to,dateSubmitted,status,dateReported,creditsCharged,text\r\n", output, StringComparison.Ordinal);
        Assert.EndsWith(",Sandbox,2348031234567," + Regex.Match(output, @"\d{4}-\d\d-\d\dT[\d:]+\+01:00").Value + ",accepted," + Regex.Match(output, @"accepted,([^,]*)").Groups[1].Value + ",1.0,\"Dear \"\"Ada\"\",\nwelcome\"\r\n", output, StringComparison.Ordinal);
    }

    // A spreadsheet calculates such texts, and a customer may have written them.
    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")", "\"'=HYPERLINK(\"\"https://evil.example\"\")\"")]
    [InlineData("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "\"'\t=1+1\"")]
    [InlineData("\r=1+1", "\"'\r=1+1\"")]
    [InlineData("\n=1+1", "\"'\n=1+1\"")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("Hi;=1+1", "\"Hi;=1+1\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("+2348031234567", "+2348031234567")]
    [InlineData("-1.5", "-1.5")]
    public async Task List_CsvOfAFormula_IsATextAndANumberStaysOne(string text, string cell)
    {
        await using var service = RawServer.Responding(RawHttp.Json(new JArray(new JObject
        {
            ["messageID"] = text, ["phoneNumber"] = "+2348031234567", ["senderID"] = "MyShop", ["creditsCharged"] = -1.5m, ["messageText"] = text,
        }).ToString()));
        await using var shell = await Shell.StartAsync();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = service.Address.AbsoluteUri;

        var output = (await shell.RunAsync("messages", "list", "--csv", "--limit", "1")).Output;

        Assert.Equal($"messageId,batchId,from,to,dateSubmitted,status,dateReported,creditsCharged,text\r\n{cell},,MyShop,+2348031234567,,no report,,-1.5,{cell}\r\n", output);
    }

    [Fact]
    public async Task List_CsvAndJson_IsUsage()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("messages", "list", "--csv", "--json");

        Assert.Equal((ExitCode.Usage, 0L), (result.Code, shell.Sandbox.RequestCount));
        Assert.Equal("Use --csv or --json, and not both.", (string?)Assert.Single(result.Json)["message"]);
    }

    [Fact]
    public async Task List_Limit_RequestsNoMoreThanItNeeds()
    {
        await using var shell = await Shell.StartAsync(options => options.Messages = 45);

        var result = await shell.RunAsync("messages", "list", "--limit", "7", "--json");

        Assert.Equal(7, result.Json.Count);
        Assert.Equal("/api/v5/sms?PageNumber=1&PageSize=7", Assert.Single(shell.Sandbox.Requests).PathAndQuery);
    }

    [Fact]
    public async Task List_SinceUntilAndSearch_AreSent()
    {
        await using var shell = await Shell.StartAsync();

        await shell.RunAsync("messages", "list", "--since", "2026-11-30T09:00+01:00", "--until", "2026-11-30T10:00:30Z", "--search", "Order 1047");

        var query = Uri.UnescapeDataString(Assert.Single(shell.Sandbox.Requests).PathAndQuery);
        Assert.Contains("DateFrom=2026-11-30T09:00:00+01:00", query, StringComparison.Ordinal);
        Assert.Contains("DateTo=2026-11-30T10:00:30+00:00", query, StringComparison.Ordinal);
        Assert.Contains("SearchText=Order 1047", query, StringComparison.Ordinal);
    }

    // A text of somebody else could move the cursor of the terminal.
    [Fact]
    public async Task List_TextWithControlCharacters_IsHarmless()
    {
        await using var shell = await Shell.StartAsync();
        await shell.RunAsync("send", "--to", "08031234567", "--from", "Sandbox", "--text", "One\u001b[2J\nTwo [red]", "--yes");

        Assert.Contains("\n  One [2J Two [red]\n", (await shell.RunAsync("messages", "list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since", "yesterday")]
    [InlineData("--limit", "0")]
    public async Task List_WrongArgument_IsUsage(params string[] arguments)
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(ExitCode.Usage, (await shell.RunAsync(["messages", "list", .. arguments])).Code);
    }
}
