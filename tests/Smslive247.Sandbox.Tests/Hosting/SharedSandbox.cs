namespace Smslive247.Sandbox.Tests.Hosting;

/// <summary>One sandbox for the tests of a class that change nothing that another of them sees.</summary>
public class SharedSandbox : IAsyncLifetime
{
    internal TestSandbox Test { get; private set; } = null!;

    public async Task InitializeAsync() => Test = await TestSandbox.StartAsync(Configure);

    public Task DisposeAsync() => Test.DisposeAsync().AsTask();

    protected virtual void Configure(SandboxOptions options)
    {
    }
}
