using System.CommandLine;

namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The command <c>smslive247 sandbox</c> in this process, on any free port.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly Task<int> running;

    private RunningSandbox(string arguments)
    {
        var console = new InvocationConfiguration { Output = TextWriter.Synchronized(output), Error = TextWriter.Synchronized(output) };
        running = Task.Run(() => SmsCommand.RunAsync($"sandbox --port 0 --ready-file {ReadyFile} {arguments}".Split(' ', StringSplitOptions.RemoveEmptyEntries), new Surroundings(), console, stop.Token));
    }

    public string ReadyFile { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    /// <summary>A client with the key.</summary>
    public HttpClient Http { get; private set; } = null!;

    public static async Task<RunningSandbox> StartAsync(string arguments = "")
    {
        var sandbox = new RunningSandbox(arguments);
        using var limit = new CancellationTokenSource(Limit);
        while (!File.Exists(sandbox.ReadyFile))
        {
            Assert.False(sandbox.running.IsCompleted, $"It ended before it listened: {sandbox.output}");
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, limit.Token);
        }

        sandbox.Http = new HttpClient { BaseAddress = new(await File.ReadAllTextAsync(sandbox.ReadyFile)) };
        sandbox.Http.DefaultRequestHeaders.Add("Authorization", "Bearer test");
        return sandbox;
    }

    /// <returns>What it wrote.</returns>
    public async Task<string> StopAsync()
    {
        await stop.CancelAsync();
        Assert.Equal(0, await running.WaitAsync(Limit));
        return output.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Http.Dispose();
        stop.Dispose();
    }
}
