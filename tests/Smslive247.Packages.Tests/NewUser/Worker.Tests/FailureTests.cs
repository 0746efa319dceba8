namespace Worker.Tests;

public sealed class FailureTests
{
    [Fact]
    public async Task Worker_ServiceRejectsAReminder_FailsItAndSendsTheOthers()
    {
        await using var scene = await Scene.StartAsync(reminders: 3);
        scene.Execute("UPDATE reminders SET phone_number = '0803' WHERE id = 2");

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.In("sent").Length == 2);

        Assert.Equal([2], scene.In("failed"));
        Assert.Equal(new[] { 1, 3 }.Select(Scene.NumberOf), scene.Sandbox.Messages.Select(message => message.PhoneNumber));
    }

    // No credit, a wrong key or a busy service: nothing was sent, and nothing is lost.
    [Theory]
    [InlineData(402)]
    [InlineData(401)]
    public async Task Worker_AccountIsRejected_ReminderBecomesDueAgainLater(int status)
    {
        await using var scene = await Scene.StartAsync(reminders: 2);
        scene.Sandbox.FailurePolicy = _ => SandboxFailure.Status(status);

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.Sandbox.RequestCount == 1 && scene.In("claimed").Length == 0);
        scene.Execute("DELETE FROM reminders WHERE due_at <= unixepoch()");

        Assert.Equal([1], scene.In("due"));
        Assert.Empty(scene.Sandbox.Messages);
    }

    [Fact]
    public async Task Worker_SenderIdIsNotApproved_FailsNoReminder()
    {
        await using var scene = await Scene.StartAsync(reminders: 2);
        scene.Sandbox.RejectSenderId("MyShop");

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.Sandbox.RequestCount == 1 && scene.In("claimed").Length == 0);

        Assert.Equal([1, 2], scene.In("due"));
    }

    [Fact]
    public async Task Worker_APersonDecidesMeanwhile_LeavesTheDecision()
    {
        await using var scene = await Scene.StartAsync(reminders: 1);
        scene.Sandbox.Latency = TimeSpan.FromSeconds(2);

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.In("claimed").Length == 1);
        scene.Execute("UPDATE reminders SET state = 'failed' WHERE id = 1");
        await scene.WaitUntilAsync(() => scene.Sandbox.Messages.Count == 1);
        await scene.StopAsync();

        Assert.Equal([1], scene.In("failed"));
    }

    [Fact]
    public async Task Worker_DryRun_LeavesRemindersDue()
    {
        await using var scene = await Scene.StartAsync(reminders: 2);

        scene.StartWorker("--Smslive247:DryRun=true");
        await scene.WaitUntilAsync(() => scene.In("claimed").Length == 0 && scene.Where("due_at > unixepoch()").Length == 2);

        Assert.Equal([1, 2], scene.In("due"));
        Assert.Equal(0, scene.Sandbox.RequestCount);
    }

    [Fact]
    public async Task Worker_ReminderOfAnEarlierWorker_IsListedAndNotSent()
    {
        await using var scene = await Scene.StartAsync(reminders: 2);
        scene.Execute("UPDATE reminders SET state = 'claimed', claimed_at = 1764547200 WHERE id = 1");

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.In("sent").Length == 1);

        Assert.Equal(["1 claimed at 2025-12-01 00:00:00"], await scene.RunAsync("unfinished"));
        Assert.Equal([Scene.NumberOf(2)], scene.Sandbox.Messages.Select(message => message.PhoneNumber));
    }
}
