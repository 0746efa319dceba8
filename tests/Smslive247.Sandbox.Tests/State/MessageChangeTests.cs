namespace Smslive247.Sandbox.Tests.State;

/// <summary>Which changes of messages those who listen find.</summary>
public sealed class MessageChangeTests
{
    [Fact]
    public void ChangesSince_DeliveredOrReported_AreEachOnce()
    {
        var test = new TestService();
        test.Send("One");
        test.Send("Two");
        test.Service.Report(test.Service.Messages[0].Id, "UNDELIV");
        var since = test.Service.Position;

        test.Clock.Advance(TimeSpan.FromHours(1));
        var changes = test.Service.ChangesSince(since, 200)!;

        // The first has its final report already.
        Assert.Equal("Two", Assert.Single(changes.Items).Text);
        Assert.Equal((0, 0), (changes.Skipped, changes.SkippedChanges));
        Assert.Empty(test.Service.ChangesSince(changes.Position, 200)!.Items);
    }

    [Fact]
    public void ChangesSince_AReset_IsNull()
    {
        var test = new TestService();
        var since = test.Service.Position;

        test.Service.Reset();

        Assert.Null(test.Service.ChangesSince(since, 200));
        Assert.NotNull(test.Service.ChangesSince(test.Service.Beginning.Position, 200));
    }

    [Fact]
    public void ChangesSince_MoreThanAreNoted_AreCounted()
    {
        var test = new TestService();
        test.Service.AddMessages(3 * Capacity.Changes);
        var since = test.Service.Position;

        test.Clock.Advance(TimeSpan.FromHours(1));
        var changes = test.Service.ChangesSince(since, 200)!;

        Assert.Equal((200, (3 * Capacity.Changes) - 200), (changes.Items.Count, (int)changes.SkippedChanges));
    }

    // Deliveries that are far ahead keep no forgotten message in memory.
    [Fact]
    public void Send_MoreThanMaxMessagesBeforeTheirDelivery_ForgetsThem()
    {
        var test = new TestService(options => (options.MaxMessages, options.DeliveryDelay) = (10, TimeSpan.FromDays(30)));
        var messages = Forgettable(test);

        GC.Collect();

        Assert.InRange(messages.Count(message => message.TryGetTarget(out _)), 1, (2 * Capacity.Changes) + 1);
    }

    private static List<WeakReference<string>> Forgettable(TestService test)
    {
        var texts = new List<WeakReference<string>>();
        test.Service.SetCredits("test", 100_000);
        for (var count = 0; count < 10_000; count++)
        {
            var text = new string('a', 20) + count;
            test.Send(text);
            texts.Add(new(text));
        }

        return texts;
    }
}
