namespace Smslive247.Sandbox.Program;

/// <summary>Runs a sandbox until it is stopped.</summary>
internal sealed class StandAlone(TextWriter output, TextWriter error)
{
    /// <summary>The version that the example calls.</summary>
    public required string Api { get; init; }

    /// <summary>How many messages there are from the start.</summary>
    public required int Messages { get; init; }

    public required bool IsLoopback { get; init; }

    public async Task<int> RunAsync(Action<SandboxOptions> configure, CancellationToken stop)
    {
        try
        {
            await using var sandbox = await Smslive247Sandbox.StartAsync(configure, stop).ConfigureAwait(false);
            if (Messages > 0)
            {
                sandbox.AddMessages(Messages);
            }

            await output.WriteLineAsync(Welcome(sandbox)).ConfigureAwait(false);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await output.WriteLineAsync("Stopped.").ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            await error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return 1;
        }

        return 0;
    }

    private string Welcome(Smslive247Sandbox sandbox) => $"""
        The sandbox listens at {sandbox.Address} and serves v4 and v5; no SMS leaves this machine.
        {(IsLoopback ? "" : "WARNING: everybody on that network can use it.\n")}Its key is {sandbox.Key}, and {SampleSend.SenderId} is an approved sender ID. Send a message with

        {SampleSend.Curl(sandbox.Address, sandbox.Key, Api)}

        Ctrl-C stops it.
        """;
}
