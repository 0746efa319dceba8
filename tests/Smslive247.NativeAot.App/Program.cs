using Smslive247.NativeAot;

if (args is ["--first-call", var started])
{
    await FirstCall.RunAsync(started);
    return 0;
}

using var server = new LocalServer();
var run = new CheckRun(server);
await SendChecks.RunAsync(run);
await AdditionalPropertiesChecks.RunAsync(run);
await ResponseChecks.RunAsync(run);
await ErrorChecks.RunAsync(run);
await DoubtChecks.RunAsync(run);
await RawChecks.RunAsync(run);
await ContainerChecks.RunAsync(run);
await ConfigurationChecks.RunAsync(run);
await TelemetryChecks.RunAsync(run);
await HostJsonChecks.RunAsync(run);
await RawHostJsonChecks.RunAsync(run);
Console.WriteLine($"{run.Passed} passed, {run.Failed} failed");
return run.Failed == 0 ? 0 : 1;
