namespace Worker.Tests;

public sealed class KillTests
{
    [Fact]
    public async Task Worker_KilledWhileItWaitsForResponses_SendsNoReminderTwice()
    {
        await using var scene = await Scene.StartAsync(reminders: 9);
        var sends = 0;
        scene.Sandbox.FailurePolicy = _ => Interlocked.Increment(ref sends) switch
        {
            3 => SandboxFailure.Silence(TimeSpan.FromMinutes(1), isCarriedOut: true),
            6 => SandboxFailure.Silence(TimeSpan.FromMinutes(1), isCarriedOut: false),
            9 => SandboxFailure.BrokenOff(isCarriedOut: true),
            _ => null,
        };

        foreach (var requests in new[] { 3, 6 })
        {
            var killed = scene.StartWorker();
            await scene.WaitUntilAsync(() => scene.Sandbox.RequestCount == requests);
            await Scene.KillAsync(killed);
        }

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.In("sent").Length == 6 && scene.Sandbox.RequestCount == 9);

        Assert.Equal([1, 2, 4, 5, 7, 8], scene.In("sent"));
        Assert.Equal(new[] { 1, 2, 3, 4, 5, 7, 8, 9 }.Select(Scene.NumberOf), scene.Sandbox.Messages.Select(message => message.PhoneNumber));
        Assert.Equal(["3", "6", "9"], (await scene.RunAsync("unfinished")).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Worker_KilledAtAnyMoment_SendsNoReminderTwice()
    {
        await using var scene = await Scene.StartAsync(reminders: 30);
        scene.Sandbox.Latency = TimeSpan.FromMilliseconds(20);
        for (var kill = 1; kill <= 4; kill++)
        {
            var (killed, before) = (scene.StartWorker(), scene.Sandbox.RequestCount);
            await scene.WaitUntilAsync(() => scene.Sandbox.RequestCount > before);
            await Task.Delay(Random.Shared.Next(60));
            await Scene.KillAsync(killed);
        }

        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.In("due").Length == 0 && scene.In("claimed").Length <= 4);

        Assert.All(scene.Sandbox.Messages.GroupBy(message => message.PhoneNumber), number => Assert.Single(number));
        Assert.All(scene.In("sent"), id => Assert.Single(scene.Sandbox.Messages, message => message.PhoneNumber == Scene.NumberOf(id)));
    }

    [Fact]
    public async Task Worker_TwoOnOneTable_SendEachReminderOnce()
    {
        await using var scene = await Scene.StartAsync(reminders: 30);
        scene.Sandbox.Latency = TimeSpan.FromMilliseconds(20);

        scene.StartWorker();
        scene.StartWorker();
        await scene.WaitUntilAsync(() => scene.In("sent").Length == 30);

        Assert.Equal(Enumerable.Range(1, 30).Select(Scene.NumberOf), scene.Sandbox.Messages.Select(message => message.PhoneNumber).Order());
    }
}
