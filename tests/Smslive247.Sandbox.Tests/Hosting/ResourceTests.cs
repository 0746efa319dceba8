namespace Smslive247.Sandbox.Tests.Hosting;

[Collection(RunsAlone.Name)]
public sealed class ResourceTests
{
    /// <summary>20,000 requests, or the number in the environment variable SMSLIVE247_SANDBOX_SOAK.</summary>
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("SMSLIVE247_SANDBOX_SOAK"), out var count) ? count : 20_000;

    [Fact]
    public async Task Sandbox_AfterManyRequests_HoldsNoMoreThanBefore()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync(options => (options.MaxMessages, options.Credits, options.DeliveryDelay) = (500, 10_000_000, TimeSpan.Zero));
        using var http = new HttpClient { BaseAddress = sandbox.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", sandbox.Key);
        await SendAsync(http, 4_000);
        var before = Managed();

        await SendAsync(http, Requests);

        Assert.InRange(Managed() - before, long.MinValue, 3_000_000);
        Assert.Equal(500, sandbox.Messages.Count);
    }

    [Fact]
    public async Task Sandboxes_Stopped_LeaveNoThreads()
    {
        await StartAndStopAsync(4);
        var before = Threads();

        await StartAndStopAsync(100);

        Assert.InRange(Threads() - before, int.MinValue, 50);
    }

    private static async Task StartAndStopAsync(int sandboxes)
    {
        var tests = await Task.WhenAll(Enumerable.Range(0, sandboxes).Select(_ => TestSandbox.StartAsync()));
        Assert.InRange(Threads(), sandboxes, int.MaxValue);
        await Task.WhenAll(tests.Select(test => test.DisposeAsync().AsTask()));
    }

    private static int Threads()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.Threads.Count;
    }

    private static async Task SendAsync(HttpClient http, int requests)
    {
        var body = Encoding.UTF8.GetBytes(TestSandbox.Message);
        await Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, token) =>
        {
            using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
            using var response = number % 10 == 0 ? await http.GetAsync("/api/v4/sms", token) : await http.PostAsync("/api/v5/sms", content, token);
            response.EnsureSuccessStatusCode();
        });
    }

    private static long Managed()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
