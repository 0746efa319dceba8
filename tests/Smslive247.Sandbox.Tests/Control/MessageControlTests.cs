namespace Smslive247.Sandbox.Tests.Control;

public sealed class MessageControlTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await test.DisposeAsync();

    [Fact]
    public async Task Messages_BeforeAndAfter_AreThoseNextToThem()
    {
        test.Sandbox.AddMessages(10);
        var ids = test.Sandbox.Messages.Select(message => message.Id).ToList();

        Assert.Equal([ids[9], ids[8], ids[7]], await IdsAsync("messages?limit=3"));
        Assert.Equal([ids[6], ids[5]], await IdsAsync($"messages?limit=2&before={ids[7]}"));
        Assert.Equal([ids[4], ids[3]], await IdsAsync($"messages?limit=2&after={ids[2]}"));
        Assert.Equal([ids[4], ids[3]], await IdsAsync($"messages?after={ids[2]}&before={ids[5]}"));
        Assert.Equal([], await IdsAsync($"messages?after={ids[9]}"));
    }

    [Fact]
    public async Task Messages_PhoneNumberOrSearch_AreThoseOnly()
    {
        await SendAsync("2348030000001", "Your ORDER is here");
        await SendAsync("2348030000002", "Another text");
        var (first, second) = (test.Sandbox.Messages[0], test.Sandbox.Messages[1]);

        Assert.Equal([first.Id], await IdsAsync("messages?phoneNumber=2348030000001"));
        Assert.Equal([first.Id], await IdsAsync("messages?search=order"));
        Assert.Equal([second.Id], await IdsAsync("messages?search=0000002"));
        Assert.Equal([second.Id, first.Id], await IdsAsync("messages?search=sandbox"));
        Assert.Equal([second.Id], await IdsAsync($"messages?search={second.Id}"));
        Assert.Equal([first.Id], await IdsAsync($"messages?search={first.BatchId}"));
        Assert.Equal([], await IdsAsync("messages?phoneNumber=234803000000"));
    }

    [Fact]
    public async Task Messages_OfANumberBeforeAndAfter_AreItsOwnOnly()
    {
        for (var count = 0; count < 6; count++)
        {
            await SendAsync($"234803000000{count % 2}", $"Text {count}");
        }

        var ids = test.Sandbox.Messages.Select(message => message.Id).ToList();

        Assert.Equal([ids[4], ids[2]], await IdsAsync("messages?phoneNumber=2348030000000&limit=2"));
        Assert.Equal([ids[2], ids[0]], await IdsAsync($"messages?phoneNumber=2348030000000&before={ids[3]}"));
        Assert.Equal([ids[2]], await IdsAsync($"messages?phoneNumber=2348030000000&limit=1&after={ids[1]}"));
        Assert.Equal([ids[4]], await IdsAsync($"messages?phoneNumber=2348030000000&search=text&after={ids[2]}"));
    }

    [Fact]
    public async Task GetMessagesAfter_AMessage_AreThoseBehindIt()
    {
        foreach (var text in new[] { "One", "Two", "Three" })
        {
            await SendAsync("2348030000001", text);
        }

        IEnumerable<string> After(string? id) => test.Sandbox.GetMessagesAfter(id).Select(message => message.Text);

        Assert.Equal(["Two", "Three"], After(test.Sandbox.Messages[0].Id));
        Assert.Equal([], After(test.Sandbox.Messages[2].Id));
        Assert.Equal(["One", "Two", "Three"], After(null));
        Assert.Equal(["One", "Two", "Three"], After("forgotten"));
    }

    [Fact]
    public async Task Message_Sent_HasTheMembersOfCSharp()
    {
        await SendAsync("2348030000001", "<b>₦5</b>");
        var expected = test.Sandbox.Messages[0];

        var json = await test.GetAsync($"messages/{expected.Id}");

        Assert.Equal((expected.Text, expected.PhoneNumber, expected.SenderId, expected.AccountKey), ((string?)json["text"], (string?)json["phoneNumber"], (string?)json["senderId"], (string?)json["accountKey"]));
        Assert.Equal((expected.BatchId, expected.Parts, expected.Credits), ((long)json["batchId"]!, (int)json["parts"]!, (decimal)json["credits"]!));
        Assert.Equal("ACCEPTD", (string?)Assert.Single(json["reports"]!)["status"]);
    }

    [Fact]
    public async Task Report_SentMessage_IsItsLast()
    {
        await SendAsync("2348030000001", "Hello");
        var id = test.Sandbox.Messages[0].Id;

        var json = await test.PostAsync($"messages/{id}/reports", """{"status":"UNDELIV"}""");

        Assert.Equal("UNDELIV", (string?)json["reports"]![1]!["status"]);
        Assert.Equal("UNDELIV", test.Sandbox.Messages[0].Reports[^1].Status);
        Assert.Equal(404, (await test.ControlAsync("POST", "messages/none/reports", """{"status":"UNDELIV"}""")).Status);
    }

    [Fact]
    public async Task Report_ScheduledMessage_IsRejected()
    {
        await test.SendAsync("POST", "/api/v5/sms", """{"senderID":"Sandbox","phoneNumber":"2348030000001","messageText":"Hello","deliveryTime":"2026-03-03T09:30:00+01:00"}""");

        var (status, json) = await test.ControlAsync("POST", $"messages/{test.Sandbox.Messages[0].Id}/reports", """{"status":"UNDELIV"}""");

        Assert.Equal((409, 409), (status, (int)json["code"]!));
        Assert.Empty(test.Sandbox.Messages[0].Reports);
    }

    [Fact]
    public async Task Conversations_SeveralNumbers_AreByTheirNewestMessage()
    {
        await SendAsync("2348030000001", "One");
        await SendAsync("2348030000002", "Two");
        await SendAsync("2348030000001", "Three");

        var page = await test.GetAsync("conversations?limit=1");
        var next = await test.GetAsync("conversations?skip=1");
        var found = await test.GetAsync("conversations?search=one");

        Assert.Equal((2, 3), ((int)page["totalCount"]!, (int)page["messageCount"]!));
        Assert.Equal(("2348030000001", 2, "Three"), Conversation(Assert.Single(page["items"]!)));
        Assert.Equal(("2348030000002", 1, "Two"), Conversation(Assert.Single(next["items"]!)));
        Assert.Equal(("2348030000001", 1, "One"), Conversation(Assert.Single(found["items"]!)));
    }

    [Fact]
    public async Task OneTimePasswords_UsedReplacedAndValid_AreMarked()
    {
        var first = await TokenAsync("2348030000001");
        var second = await TokenAsync("2348030000001");
        var other = await TokenAsync("2348030000002");
        Assert.Equal([(other, true), (second, true), (first, first == second)], await PasswordsAsync(""));

        await test.SendAsync("DELETE", "/api/v5/tokens", $$"""{"to":"2348030000002","token":"{{other}}"}""");
        await test.PostAsync("time", """{"seconds":60}""");

        Assert.Equal([(other, false)], await PasswordsAsync("?phoneNumber=2348030000002"));
        Assert.Equal((second, true), (await PasswordsAsync("?phoneNumber=2348030000001"))[0]);
        await test.PostAsync("time", """{"seconds":540}""");
        Assert.Equal((second, false), (await PasswordsAsync("?phoneNumber=2348030000001"))[0]);
    }

    [Fact]
    public async Task Batches_Running_ShowTheirProgress()
    {
        var numbers = string.Join(',', Enumerable.Range(1, 250).Select(number => $"\"{2348030000000 + number}\""));
        await test.SendAsync("POST", "/api/v5/sms/batch", $$"""{"senderID":"Sandbox","messageText":"Sale","phoneNumbers":[{{numbers}}]}""");
        test.Time.Advance(TimeSpan.FromSeconds(1));
        var running = Assert.Single(await test.GetAsync("batches"));
        test.Time.Advance(TimeSpan.FromSeconds(10));

        var completed = Assert.Single(await test.GetAsync("batches"));

        Assert.Equal(("RUNNING", 100, 250), ((string?)running["status"], (int)running["sent"]!, (int)running["total"]!));
        Assert.Equal(("COMPLETED", 250, 250), ((string?)completed["status"], (int)completed["sent"]!, (int)completed["total"]!));
        Assert.Equal(250, (await IdsAsync($"messages?limit=1000&search={completed["id"]}")).Count);
    }

    private Task<(int Status, JToken Json, HttpResponseMessage Response)> SendAsync(string number, string text) =>
        test.SendAsync("POST", "/api/v5/sms", new JObject { ["senderID"] = "Sandbox", ["phoneNumber"] = number, ["messageText"] = text }.ToString());

    private async Task<string> TokenAsync(string number) =>
        (string)(await test.SendAsync("POST", "/api/v5/tokens/sms", $$"""{"senderID":"Sandbox","phoneNumber":"{{number}}"}""")).Json["token"]!;

    private async Task<IReadOnlyList<(string?, bool)>> PasswordsAsync(string query) =>
        [.. (await test.GetAsync($"one-time-passwords{query}")).Select(password => ((string?)password["oneTimePassword"], (bool)password["isValid"]!))];

    private async Task<IReadOnlyList<string?>> IdsAsync(string path) => [.. (await test.GetAsync(path)).Select(message => (string?)message["id"])];

    private static (string?, int, string?) Conversation(JToken json) => ((string?)json["phoneNumber"], (int)json["count"]!, (string?)json["last"]!["text"]);
}
