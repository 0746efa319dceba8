namespace Smslive247.Sandbox.Tests.Hosting;

public sealed class StopTests
{
    [Fact]
    public async Task Dispose_WhileManyRequestsRun_EndsThemAll()
    {
        await using var test = await TestSandbox.StartAsync();
        test.Sandbox.FailurePolicy = request => request.Method == "GET" ? SandboxFailure.Silence(TimeSpan.FromDays(1)) : null;
        var waiting = Enumerable.Range(0, 100).Select(_ => test.SendAsync("GET", "/api/v5/sms")).ToList();
        var sending = Enumerable.Range(0, 100).Select(_ => test.SendMessageAsync()).ToList();
        while (test.Sandbox.Requests.Count(request => request.Method == "GET") < 100)
        {
            await Task.Yield();
        }

        await test.Sandbox.DisposeAsync();

        Assert.All(await Task.WhenAll(waiting.Select(request => Record.ExceptionAsync(() => request))), exception => Assert.IsType<HttpRequestException>(exception));
        await Task.WhenAll(sending.Select(request => Record.ExceptionAsync(() => request)));
    }
}
