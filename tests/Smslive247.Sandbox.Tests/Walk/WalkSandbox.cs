namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>A sandbox on the day of the documents' examples. The walk's tests share it and reset it.</summary>
public class WalkSandbox : SharedSandbox
{
    internal Smslive247Sandbox Sandbox => Test.Sandbox;

    internal HttpClient Http => Test.Http;

    protected override void Configure(SandboxOptions options) => options.Credits = 100_000;
}

public sealed class BareWalkSandbox : WalkSandbox
{
    protected override void Configure(SandboxOptions options) => (options.BareV4, options.Credits) = (true, 100_000);
}
