using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>A sandbox on the day of the documents' examples, and a client with its key. The walk's tests share it and reset it.</summary>
public class WalkSandbox : IAsyncLifetime
{
    internal FakeTimeProvider Time { get; } = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    internal Smslive247Sandbox Sandbox { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    protected virtual bool IsBare => false;

    public async Task InitializeAsync()
    {
        Sandbox = await Smslive247Sandbox.StartAsync(options => (options.TimeProvider, options.BareV4, options.Credits) = (Time, IsBare, 100_000));
        Http = new() { BaseAddress = Sandbox.Address };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Sandbox.Key);
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Sandbox.DisposeAsync();
    }
}

public sealed class BareWalkSandbox : WalkSandbox
{
    protected override bool IsBare => true;
}
