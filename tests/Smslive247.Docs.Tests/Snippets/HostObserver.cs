using Microsoft.Extensions.Hosting;

namespace Smslive247.DocsTests.Snippets;

/// <summary>Finds the host that a program builds, as WebApplicationFactory does: by the event of Microsoft.Extensions.Hosting.</summary>
internal sealed class HostObserver : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly TaskCompletionSource<IHost> built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<IDisposable> subscriptions = [];

    public HostObserver() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <returns>The host of the program when it has started, or null if the program ended without one.</returns>
    public async Task<IHost?> StartedOrEndedAsync(Task program)
    {
        if (await Task.WhenAny(built.Task, program) == program)
        {
            return null;
        }

        var host = await built.Task;
        var started = new TaskCompletionSource();
        using var registration = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult);
        await await Task.WhenAny(started.Task, program);
        return host;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
        {
            built.TrySetResult(host);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
