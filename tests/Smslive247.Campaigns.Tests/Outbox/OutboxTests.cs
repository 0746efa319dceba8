namespace Smslive247.Campaigns.Tests.Outbox;

public sealed class OutboxTests
{
    [Fact]
    public async Task EnqueueAsync_SameKeyTwice_SendsOnce()
    {
        await using var fleet = await TestFleet.StartAsync();

        Assert.True(await fleet.Outbox.EnqueueAsync("order-1", Message("Shipped")));
        Assert.False(await fleet.Outbox.EnqueueAsync("order-1", Message("Shipped")));
        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("order-1"))!.State == RecipientState.Sent);
        Assert.False(await fleet.Outbox.EnqueueAsync("order-1", Message("Shipped")));

        Assert.Equal(("Shipped", TestFleet.Number(1)), (Assert.Single(fleet.Sandbox.Messages).Text, fleet.Sandbox.Messages[0].PhoneNumber));
        Assert.Equal(1, (await fleet.Outbox.GetProgressAsync()).Total);
    }

    [Fact]
    public async Task EnqueueAsync_CallersTransaction_SendsOnlyWhatIsCommitted()
    {
        await using var fleet = await TestFleet.StartAsync();
        await using var connection = await fleet.Location.OpenAsync();

        await using (var discarded = await connection.BeginTransactionAsync())
        {
            Assert.True(await fleet.Outbox.EnqueueAsync("order-1", Message("Discarded"), discarded));
            await discarded.RollbackAsync();
        }

        await using (var transaction = await connection.BeginTransactionAsync())
        {
            Assert.True(await fleet.Outbox.EnqueueAsync("order-1", Message("Committed"), transaction));
            await transaction.CommitAsync();
        }

        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("order-1"))?.State == RecipientState.Sent);
        Assert.Equal("Committed", Assert.Single(fleet.Sandbox.Messages).Text);
    }

    [Fact]
    public async Task EnqueueAsync_CampaignIsRunning_GoesFirst()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.PartsPerSecond = 50);
        var campaign = await fleet.StartCampaignAsync(400);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 0);

        await fleet.Outbox.EnqueueAsync("urgent", Message("Urgent"));
        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("urgent"))!.State == RecipientState.Sent);

        Assert.True((await campaign.GetProgressAsync())[RecipientState.Pending] > 200);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public async Task EnqueueAsync_TextCannotBeSent_Throws(string text)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);

        await Assert.ThrowsAsync<ArgumentException>(() => fleet.Outbox.EnqueueAsync("key", Message(text)));
        await Assert.ThrowsAsync<FormatException>(() => fleet.Outbox.EnqueueAsync("key", new("Sandbox", "none", "Hello")));
        await Assert.ThrowsAsync<ArgumentException>(() => fleet.Outbox.EnqueueAsync("key", Message(new('a', 766))));
    }

    [Fact]
    public async Task EnqueueAsync_AccountIsNotRegistered_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);

        await Assert.ThrowsAsync<CampaignException>(() => fleet.Outbox.EnqueueAsync("key", Message("Hello") with { Account = "other" }));
    }

    [Fact]
    public async Task EnqueueAsync_TooLate_IsSkipped()
    {
        await using var fleet = await TestFleet.StartAsync();

        await fleet.Outbox.EnqueueAsync("late", Message("Hello") with { GoodUntil = TimeProvider.System.GetUtcNow().AddSeconds(-1) });
        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("late"))!.State == RecipientState.Skipped);

        Assert.Equal("too-late", (await fleet.Outbox.FindAsync("late"))!.Reason);
        Assert.Empty(fleet.Sandbox.Messages);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task EnqueueAsync_OutsideTheHours_IsSentUnlessTheOutboxKeepsThem(bool keepsHours, int sent)
    {
        var hour = TimeOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(3));
        await using var fleet = await TestFleet.StartAsync(options => (options.SendingHours, options.OutboxKeepsSendingHours) = (new(hour, hour.AddHours(1), "UTC"), keepsHours));
        var campaign = await fleet.StartCampaignAsync(5);

        await fleet.Outbox.EnqueueAsync("one", Message("Hello"));
        await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);

        Assert.Equal((sent, 5), (fleet.Sandbox.Messages.Count, (await campaign.GetProgressAsync())[RecipientState.Pending]));
    }

    private static OutboxMessage Message(string text) => new("Sandbox", TestFleet.Number(1), text);
}
