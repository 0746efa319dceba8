using Smslive247.Sandbox.Tests.Control;

namespace Smslive247.Sandbox.Tests.Events;

public sealed class EventTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await test.DisposeAsync();

    [Fact]
    public async Task Events_Connected_BeginWithTheStatusAndNotWithOldMessages()
    {
        await test.SendMessageAsync();
        await using var listener = await EventListener.StartAsync(test);

        Assert.Equal(1, (int)(await listener.NextAsync("status"))["messageCount"]!);
        await SendAsync("Second");

        Assert.Equal(["Second"], Texts(await listener.NextAsync("messages")));
        Assert.Equal([1], (await listener.NextAsync("requests"))["items"]!.Select(request => (int)request["number"]!));
    }

    [Fact]
    public async Task Events_MessageDeliveredLater_ComesAgain()
    {
        await using var listener = await EventListener.StartAsync(test);
        await test.SendMessageAsync();
        Assert.Equal(["ACCEPTD"], Reports(await listener.NextAsync("messages")));

        test.Sandbox.AdvanceTime(TimeSpan.FromSeconds(1));
        Assert.Equal(["ACCEPTD", "DELIVRD"], Reports(await listener.NextAsync("messages")));

        test.Sandbox.Report(test.Sandbox.Messages[0].Id, "EXPIRED");
        Assert.Equal(["ACCEPTD", "DELIVRD", "EXPIRED"], Reports(await listener.NextAsync("messages")));
    }

    [Fact]
    public async Task Events_ScheduledMessage_ComesAgainWhenItIsSent()
    {
        await using var listener = await EventListener.StartAsync(test);
        await test.SendAsync("POST", "/api/v5/sms", """{"senderID":"Sandbox","phoneNumber":"2348030000001","messageText":"Hello","deliveryTime":"2026-03-03T09:30:00+01:00"}""");
        Assert.Equal([], Reports(await listener.NextAsync("messages")));

        test.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(["ACCEPTD", "DELIVRD"], Reports(await listener.NextAsync("messages")));
    }

    [Fact]
    public async Task Events_ReconnectedWithTheLastId_MissNothing()
    {
        string? last;
        await using (var listener = await EventListener.StartAsync(test))
        {
            await SendAsync("Before");
            await listener.NextAsync("messages");
            await listener.NextAsync("status");
            last = listener.LastId;
        }

        await SendAsync("Meanwhile");
        test.Time.Advance(TimeSpan.FromMinutes(1));
        await using var again = await EventListener.StartAsync(test, last);

        var missed = await again.NextAsync("messages");
        Assert.Equal(["Before", "Meanwhile"], Texts(missed));
        Assert.Equal(["ACCEPTD", "DELIVRD"], Reports(missed));
        Assert.Equal([1], (await again.NextAsync("requests"))["items"]!.Select(request => (int)request["number"]!));
    }

    [Theory, InlineData("0123456789ab-5-0-7"), InlineData("0123456789ab-5000-900-7"), InlineData("nonsense"), InlineData("a-1-1-99999999999999999999"), InlineData("a-9223372036854775807-9223372036854775807-9223372036854775807")]
    public async Task Events_IdOfAnotherSandboxOrNone_BeginAnew(string id)
    {
        await using var listener = await EventListener.StartAsync(test, id);
        await listener.NextAsync("status");
        await SendAsync("Hello");

        Assert.Equal(["Hello"], Texts(await listener.NextAsync("messages")));
    }

    [Fact]
    public async Task Events_Reset_AreAnnounced()
    {
        await test.SendMessageAsync();
        await using var listener = await EventListener.StartAsync(test);
        await listener.NextAsync("status");

        test.Sandbox.Reset();
        await listener.NextAsync("reset");
        await SendAsync("After");

        Assert.Equal(["After"], Texts(await listener.NextAsync("messages")));
    }

    // The listener hears of the reset only with the next batch of events.
    [Fact]
    public async Task Events_AtOnceAfterAReset_FollowIt()
    {
        await using var listener = await EventListener.StartAsync(test);
        await listener.NextAsync("status");

        test.Sandbox.Reset();
        await SendAsync("At once");

        Assert.Equal(test.Time.GetUtcNow(), (DateTimeOffset)(await listener.NextAsync("reset"))["now"]!);
        Assert.Equal(["At once"], Texts(await listener.NextAsync("messages")));
        Assert.Equal([0], (await listener.NextAsync("requests"))["items"]!.Select(request => (int)request["number"]!));
    }

    [Fact]
    public async Task Events_ThousandsAtOnce_AreTheNewestAndTheNumberOfOthers()
    {
        await using var listener = await EventListener.StartAsync(test);
        await listener.NextAsync("status");

        test.Sandbox.AddMessages(10_000);
        var messages = await listener.NextAsync("messages");

        Assert.Equal((200, 9_800), (messages["items"]!.Count(), (long)messages["skipped"]!));
        Assert.Equal("Message 10000", Texts(messages)[^1]);

        // All of them are delivered at once, most of which the listener does not know.
        test.Sandbox.AdvanceTime(TimeSpan.FromSeconds(1));
        var delivered = await listener.NextAsync("messages");
        Assert.Equal((200, 0, 9_800), (delivered["items"]!.Count(), (long)delivered["skipped"]!, (long)delivered["skippedChanges"]!));
        Assert.Equal(["ACCEPTD", "DELIVRD"], Reports(delivered));
    }

    [Fact]
    public async Task Events_SkippedMessage_ComesWhenItChanges()
    {
        await using var listener = await EventListener.StartAsync(test);
        await listener.NextAsync("status");
        test.Sandbox.AddMessages(300);
        var first = test.Sandbox.Messages[0];
        Assert.DoesNotContain(first.Text, Texts(await listener.NextAsync("messages")));

        test.Sandbox.Report(first.Id, "UNDELIV");
        var changed = await listener.NextAsync("messages");

        Assert.Equal([first.Text], Texts(changed));
        Assert.Equal(["ACCEPTD", "UNDELIV"], Reports(changed));
    }

    [Fact]
    public async Task Events_FailureRuleOrCredits_ChangeTheStatus()
    {
        await using var listener = await EventListener.StartAsync(test);
        await listener.NextAsync("status");

        await test.PostAsync("failures", """{"kind":"lost"}""");
        Assert.Equal(1, (int)(await listener.NextAsync("status"))["failureRules"]!);

        test.Sandbox.Credits = 7;
        Assert.Equal(7, (int)(await listener.NextAsync("status"))["credits"]!);
    }

    [Fact]
    public async Task Dispose_WithListeners_EndsTheirStreams()
    {
        var sandbox = await TestSandbox.StartAsync();
        await using var listener = await EventListener.StartAsync(sandbox);
        await listener.NextAsync("status");

        await sandbox.Sandbox.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAnyAsync<Exception>(() => listener.NextAsync("messages").WaitAsync(TimeSpan.FromSeconds(10)));
        sandbox.Http.Dispose();
    }

    private async Task SendAsync(string text) => await test.SendAsync("POST", "/api/v5/sms", $$"""{"senderID":"Sandbox","phoneNumber":"2348030000001","messageText":"{{text}}"}""");

    private static IReadOnlyList<string?> Texts(JToken messages) => [.. messages["items"]!.Select(message => (string?)message["text"])];

    private static IEnumerable<string?> Reports(JToken messages) => messages["items"]![0]!["reports"]!.Select(report => (string?)report["status"]);
}
