namespace Smslive247.Sandbox.Tests.Control;

[Trait("Category", "Culture")]
public sealed class StateControlTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await test.DisposeAsync();

    [Fact]
    public async Task Status_AfterUse_HasTheFigures()
    {
        await test.SendMessageAsync();
        test.Sandbox.FailNext(SandboxFailure.Lost());
        test.Sandbox.RequestsPerSecond = 7;

        var status = await test.GetAsync("status");

        Assert.Equal(("test", 999m, 1, 1, 1, 1), ((string?)status["key"], (decimal)status["credits"]!, (int)status["messageCount"]!, (int)status["acceptedMessages"]!, (int)status["requestCount"]!, (int)status["failureRules"]!));
        Assert.Equal((7, 0, test.Time.GetUtcNow()), ((int)status["requestsPerSecond"]!, (int)status["latencySeconds"]!, (DateTimeOffset)status["now"]!));
    }

    [Fact]
    public async Task Settings_SomeMembers_ChangeThoseOnly()
    {
        Assert.Equal(0.25, (double)(await test.PostAsync("settings", """{"latencySeconds":0.25}"""))["latencySeconds"]!);
        await test.PostAsync("settings", """{"requestsPerSecond":3}""");
        Assert.Equal((TimeSpan.FromMilliseconds(250), 3), (test.Sandbox.Latency, test.Sandbox.RequestsPerSecond));

        await test.PostAsync("settings", """{"latencySeconds":0,"requestsPerSecond":null}""");

        Assert.Equal((TimeSpan.Zero, null), (test.Sandbox.Latency, test.Sandbox.RequestsPerSecond));
    }

    [Theory]
    [InlineData("settings", """{"latencySeconds":-1}""", "latencySeconds", "Must be at least 0.")]
    [InlineData("settings", """{"latencySeconds":86401}""", "latencySeconds", "Must be at most 86400.")]
    [InlineData("settings", """{"requestsPerSecond":0}""", "requestsPerSecond", "Must be at least 1.")]
    [InlineData("time", """{"seconds":"60"}""", "seconds", "Must be a number, without quotes.")]
    [InlineData("time", """{"second":60}""", "seconds", "Is required.")]
    [InlineData("credits", """{}""", "credits", "Send either credits or add.")]
    [InlineData("credits", """{"credits":1,"add":1}""", "credits", "Send either credits or add.")]
    [InlineData("credits", """{"add":-1}""", "add", "Must be at least 0.")]
    [InlineData("sender-ids", """{"senderId":"TwelveChars!","status":"APPROVED"}""", "senderId", "Must have at most 11 characters.")]
    [InlineData("sender-ids", """{"senderId":"MyShop","status":"DELETED"}""", "status", "Must be one of APPROVED, REJECTED.")]
    [InlineData("messages", """{"count":0}""", "count", "Must be at least 1.")]
    public async Task Body_Wrong_NamesTheMember(string path, string body, string field, string message)
    {
        var (status, json) = await test.ControlAsync("POST", path, body);

        Assert.Equal(400, status);
        Assert.Equal((field, message), ((string?)json["errors"]![0]!["field"], (string?)json["errors"]![0]!["message"]));
    }

    [Theory, InlineData("{", 400), InlineData("", 400), InlineData("[]", 400)]
    public async Task Body_NoObject_IsRejected(string body, int status) => Assert.Equal(status, (await test.ControlAsync("POST", "time", body)).Status);

    [Fact]
    public async Task Messages_MoreThanAreKept_IsRejected()
    {
        var (status, json) = await test.ControlAsync("POST", "messages", """{"count":100001}""");

        Assert.Equal((400, "count", "Must be at most 100000, the number of messages that are kept."), (status, (string?)json["errors"]![0]!["field"], (string?)json["errors"]![0]!["message"]));
    }

    [Fact]
    public void AdvanceTime_TooFar_ThrowsInWords() =>
        Assert.StartsWith("The time must not be negative", Assert.Throws<ArgumentOutOfRangeException>("time", () => test.Sandbox.AdvanceTime(TimeSpan.FromDays(3651))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Time_Advanced_DeliversMessagesAndMakesPasswordsExpire()
    {
        await test.SendMessageAsync();
        var status = await test.PostAsync("time", """{"seconds":0.5}""");
        Assert.Equal("ACCEPTD", test.Sandbox.Messages[0].Reports[^1].Status);

        await test.PostAsync("time", """{"seconds":0.5}""");

        Assert.Equal("DELIVRD", test.Sandbox.Messages[0].Reports[^1].Status);
        Assert.Equal((0.5, test.Time.GetUtcNow().AddSeconds(1)), ((double)status["advancedSeconds"]!, test.Sandbox.Now));
    }

    [Fact]
    public async Task Time_TooFar_IsRejected()
    {
        await test.PostAsync("time", """{"seconds":315360000}""");

        var (status, json) = await test.ControlAsync("POST", "time", """{"seconds":1}""");

        Assert.Equal((400, "seconds"), (status, (string?)json["errors"]![0]!["field"]));
        Assert.Equal("Must be at most ten years with earlier ones: reset the sandbox first.", (string?)json["errors"]![0]!["message"]);
    }

    [Fact]
    public async Task Reset_AfterUse_IsAsAtTheStart()
    {
        await test.SendMessageAsync();
        await test.PostAsync("time", """{"seconds":60}""");
        test.Sandbox.FailNext(SandboxFailure.Lost());
        test.Sandbox.Latency = TimeSpan.FromTicks(1);

        var status = await test.PostAsync("reset", "");

        Assert.Equal((0, 0, 0, 0, 1000m), ((int)status["messageCount"]!, (int)status["requestCount"]!, (int)status["failureRules"]!, (int)status["advancedSeconds"]!, (decimal)status["credits"]!));
        Assert.Equal((test.Time.GetUtcNow(), TimeSpan.FromTicks(1)), (test.Sandbox.Now, test.Sandbox.Latency));
    }

    [Fact]
    public async Task Credits_SetOrAdded_AreThoseOfTheAccount()
    {
        Assert.Equal(20.5m, (decimal)(await test.PostAsync("credits", """{"credits":20.5}"""))["credits"]!);
        Assert.Equal(21m, (decimal)(await test.PostAsync("credits", """{"add":0.5,"key":"test"}"""))["credits"]!);

        Assert.Equal(21m, test.Sandbox.Credits);
        Assert.Equal(404, (await test.ControlAsync("POST", "credits", """{"add":1,"key":"none"}""")).Status);
    }

    [Fact]
    public async Task SenderId_ApprovedThenRejected_CountsForSends()
    {
        const string message = """{"senderID":"MyShop","phoneNumber":"2348030000001","messageText":"Hello"}""";
        await test.PostAsync("sender-ids", """{"senderId":"MyShop","status":"APPROVED"}""");
        Assert.Equal(200, (await test.SendAsync("POST", "/api/v5/sms", message)).Status);

        await test.PostAsync("sender-ids", """{"senderId":"MyShop","status":"REJECTED"}""");

        Assert.Equal(400, (await test.SendAsync("POST", "/api/v5/sms", message)).Status);
        Assert.Equal(["Sandbox APPROVED", "MyShop REJECTED"], (await test.GetAsync("sender-ids")).Select(sender => $"{sender["senderId"]} {sender["status"]}"));
    }

    [Fact]
    public async Task Behaviours_OverHttp_AreThoseOfCSharp() =>
        Assert.Equal(Smslive247Sandbox.Behaviours.Select(behaviour => behaviour.Statement), (await test.GetAsync("behaviours")).Select(behaviour => (string?)behaviour["statement"]));
}
