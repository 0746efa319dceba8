namespace Smslive247.Sandbox.Tests.Control;

/// <summary>How messages are listed, and messages of another program: in C#, as options and over HTTP.</summary>
[Trait("Category", "Culture")]
public sealed class ListControlTests
{
    [Fact]
    public async Task Status_OfTheOptions_HasThem()
    {
        await using var test = await TestSandbox.StartAsync(options =>
        {
            (options.ListDelay, options.ListOrder, options.ListBatchMessages) = (TimeSpan.FromSeconds(1.5), SandboxListOrder.OldestFirst, false);
            (options.ListedTexts, options.ForeignMessageShare) = (SandboxListedTexts.TrimmedLf, 0.25);
        });

        Assert.Equal("1.5 oldestFirst False trimmedLf 0.25", await SettingsAsync(test));
        test.Sandbox.Reset();
        Assert.Equal("1.5 oldestFirst False trimmedLf 0.25", await SettingsAsync(test));
    }

    [Fact]
    public async Task Settings_EachMember_ChangesThatOnly()
    {
        await using var test = await TestSandbox.StartAsync();
        Assert.Equal("0 newestFirst True asSent 0", await SettingsAsync(test));

        await test.PostAsync("settings", """{"listDelaySeconds":30}""");
        Assert.Equal("30 newestFirst True asSent 0", await SettingsAsync(test));
        await test.PostAsync("settings", """{"listOrder":"random"}""");
        Assert.Equal("30 random True asSent 0", await SettingsAsync(test));
        await test.PostAsync("settings", """{"listBatchMessages":false}""");
        Assert.Equal("30 random False asSent 0", await SettingsAsync(test));
        await test.PostAsync("settings", """{"listedTexts":"trimmedCrLf"}""");
        Assert.Equal("30 random False trimmedCrLf 0", await SettingsAsync(test));
        await test.PostAsync("settings", """{"foreignMessageShare":0.5}""");

        Assert.Equal("30 random False trimmedCrLf 0.5", await SettingsAsync(test));
        Assert.Equal((TimeSpan.FromSeconds(30), SandboxListOrder.Random, false), (test.Sandbox.ListDelay, test.Sandbox.ListOrder, test.Sandbox.ListBatchMessages));
        Assert.Equal((SandboxListedTexts.TrimmedCrLf, 0.5), (test.Sandbox.ListedTexts, test.Sandbox.ForeignMessageShare));
    }

    [Fact]
    public async Task Members_SetInCSharp_HoldFromTheNextRequestOn()
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendMessageAsync();
        await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message.Replace("Hello", "Line\\nLine", StringComparison.Ordinal));

        test.Sandbox.ListOrder = SandboxListOrder.OldestFirst;
        test.Sandbox.ListedTexts = SandboxListedTexts.TrimmedCrLf;
        Assert.Equal(["Hello", "Line\r\nLine"], await TextsAsync(test));
        test.Sandbox.ListDelay = TimeSpan.FromMinutes(1);
        Assert.Empty(await TextsAsync(test));
        test.Sandbox.AdvanceTime(TimeSpan.FromMinutes(1));
        test.Sandbox.ListBatchMessages = false;
        Assert.Equal(2, (await TextsAsync(test)).Count);

        test.Sandbox.ForeignMessageShare = 1;
        await test.SendMessageAsync();
        Assert.Equal(4, test.Sandbox.Messages.Count);
    }

    [Fact]
    public async Task Members_OutOfRange_AreRejectedByTheirNames()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync();

        Assert.Throws<ArgumentException>("ListDelay", () => sandbox.ListDelay = TimeSpan.FromTicks(-1));
        Assert.Throws<ArgumentException>("ListDelay", () => sandbox.ListDelay = TimeSpan.FromDays(1.1));
        Assert.Throws<ArgumentException>("ListOrder", () => sandbox.ListOrder = (SandboxListOrder)3);
        Assert.Throws<ArgumentException>("ListedTexts", () => sandbox.ListedTexts = (SandboxListedTexts)3);
        Assert.Throws<ArgumentException>("ForeignMessageShare", () => sandbox.ForeignMessageShare = 1.1);
        Assert.Throws<ArgumentException>("ForeignMessageShare", () => sandbox.ForeignMessageShare = double.NaN);
    }

    [Fact]
    public async Task ForeignMessage_OverHttp_IsThatOfCSharp()
    {
        await using var test = await TestSandbox.StartAsync();
        test.Sandbox.AddForeignMessage("2348030000001", "Hello");

        var message = await test.PostAsync("foreign-messages", """{"phoneNumber":"2348030000002","text":"Sale","senderId":"MyShop","dateSubmitted":"2026-03-02T08:30:00+01:00","key":"test"}""");

        Assert.Equal(("2348030000002", "Sale", "MyShop"), ((string?)message["phoneNumber"], (string?)message["text"], (string?)message["senderId"]));
        Assert.Equal(test.Time.GetUtcNow().AddMinutes(-30), (DateTimeOffset)message["dateSubmitted"]!);
        Assert.Equal(["Sale", "Hello"], await TextsAsync(test));
        Assert.Equal("Sandbox", test.Sandbox.Messages[0].SenderId);
        Assert.Equal(998, test.Sandbox.Credits);
    }

    [Theory]
    [InlineData("settings", """{"listDelaySeconds":86401}""", "listDelaySeconds", "Must be at most 86400.")]
    [InlineData("settings", """{"listOrder":"newest"}""", "listOrder", "Must be one of newestFirst, oldestFirst, random.")]
    [InlineData("settings", """{"foreignMessageShare":2}""", "foreignMessageShare", "Must be at most 1.")]
    [InlineData("foreign-messages", """{"phoneNumber":"0803","text":"Hello"}""", "phoneNumber", "Must match ^[0-9]{7,15}$.")]
    [InlineData("foreign-messages", """{"phoneNumber":"2348030000001","text":""}""", "text", "Must not be empty.")]
    public async Task Body_Wrong_NamesTheMember(string path, string body, string field, string message)
    {
        await using var test = await TestSandbox.StartAsync();

        var (status, json) = await test.ControlAsync("POST", path, body);

        Assert.Equal((400, field, message), (status, (string?)json["errors"]![0]!["field"], (string?)json["errors"]![0]!["message"]));
    }

    [Theory]
    [InlineData("""{"phoneNumber":"2348030000001","text":"Hello","dateSubmitted":"2026-03-02T09:00:01+01:00"}""", 400)]
    [InlineData("""{"phoneNumber":"2348030000001","text":"Hello","key":"none"}""", 404)]
    [InlineData("""{"phoneNumber":"2348030000001","text":"Hello"}""", 409)]
    public async Task ForeignMessage_Impossible_IsRejected(string body, int expected)
    {
        await using var test = await TestSandbox.StartAsync(options => options.Credits = 0);

        var (status, json) = await test.ControlAsync("POST", "foreign-messages", body);

        Assert.Equal((expected, expected), (status, (int)json["code"]!));
        Assert.Empty(test.Sandbox.Messages);
    }

    [Fact]
    public async Task Seed_TwoSandboxes_MakeTheSameIdsAndPasswords()
    {
        await using var one = await TestSandbox.StartAsync(options => options.Seed = 1);
        await using var two = await TestSandbox.StartAsync(options => options.Seed = 1);
        await using var other = await TestSandbox.StartAsync(options => options.Seed = 2);

        var ids = await IdsAsync(one);

        Assert.Equal(ids, await IdsAsync(two));
        Assert.NotEqual(ids, await IdsAsync(other));
    }

    private static async Task<IReadOnlyList<string?>> IdsAsync(TestSandbox test)
    {
        await test.SendMessageAsync();
        await test.SendAsync("POST", "/api/v5/tokens/sms", """{"senderID":"Sandbox","phoneNumber":"2348030000001"}""");
        return [.. test.Sandbox.Messages.Select(message => $"{message.Id} {message.BatchId} {message.OneTimePassword}"), test.Sandbox.Accounts[0].Id];
    }

    private static async Task<string> SettingsAsync(TestSandbox test)
    {
        var status = await test.GetAsync("status");
        return FormattableString.Invariant($"{(double)status["listDelaySeconds"]!} {status["listOrder"]} {status["listBatchMessages"]} {status["listedTexts"]} {(double)status["foreignMessageShare"]!}");
    }

    private static async Task<IReadOnlyList<string?>> TextsAsync(TestSandbox test) =>
        [.. (await test.SendAsync("GET", "/api/v5/sms")).Json.Select(message => (string?)message["messageText"])];
}
