namespace Smslive247.Cli.Tests.Balance;

[Trait("Category", "Culture")]
public sealed class AccountTests
{
    [Theory]
    [InlineData("20000.5", "20,000.5 credits\n")]
    [InlineData("1", "1 credit\n")]
    [InlineData("0", "0 credits\n")]
    public async Task Balance_ForPeople_IsInWords(string credits, string output)
    {
        await using var shell = await Shell.StartAsync(options => options.Credits = decimal.Parse(credits, CultureInfo.InvariantCulture));

        Assert.Equal((ExitCode.Done, output), ((await shell.RunAsync("balance")).Code, (await shell.RunAsync("balance")).Output));
    }

    [Fact]
    public async Task Balance_Json_HasTheNumber()
    {
        await using var shell = await Shell.StartAsync();

        Assert.Equal(1000m, (decimal)Assert.Single((await shell.RunAsync("balance", "--json")).Json)["credits"]!);
    }

    [Fact]
    public async Task SenderIds_List_HasEachWithItsStatus()
    {
        await using var shell = await Shell.StartAsync(options => options.SenderIds = ["MyShop"]);
        shell.Sandbox.RejectSenderId("Bank");

        var people = await shell.RunAsync("sender-ids", "list");
        var json = await shell.RunAsync("sender-ids", "list", "--json");

        Assert.Matches(@"(?m)^MyShop       approved  decided \d{4}-\d\d-\d\d \d\d:\d\d$", people.Output);
        Assert.Equal(["Bank REJECTED", "MyShop APPROVED", "Sandbox APPROVED"], json.Json.Select(one => $"{one["senderId"]} {one["status"]}").Order());
    }
}
