using System.Net;
using System.Net.Sockets;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Runs a sandbox until it is stopped.</summary>
internal sealed class SandboxRun(CommandOutput output, TimeProvider time, ReadyFile ready)
{
    /// <summary>The version that the example calls.</summary>
    public required string Api { get; init; }

    public required bool IsVerbose { get; init; }

    /// <exception cref="FailureException">The port is taken, the address is not one of this machine, an option is invalid, or the ready file cannot be written.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public async Task<ExitCode> RunAsync(Action<SandboxOptions> configure, CancellationToken stop)
    {
        ready.Prepare();
        var (log, isLoopback) = (new RequestLog(output, time, IsVerbose), true);
        try
        {
            await using var sandbox = await StartAsync(options => isLoopback = Configure(options, configure), stop).ConfigureAwait(false);
            sandbox.RequestObserver = log.Add;
            Write(sandbox, isLoopback);
            var logging = log.WriteAsync(sandbox);
            ready.Write(sandbox.Address);
            await UntilStoppedAsync(stop).ConfigureAwait(false);
            log.Complete();
            await logging.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // It was stopped before it listened.
        }

        output.Write(new { Event = "stopped" }, people => people.WriteLine("Stopped."));
        return ExitCode.Done;
    }

    private static async Task<Smslive247Sandbox> StartAsync(Action<SandboxOptions> configure, CancellationToken stop)
    {
        try
        {
            return await Smslive247Sandbox.StartAsync(configure, stop).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw new FailureException(new Failure(ExitCode.Failed, exception.Message) { Advice = IsAboutThePort(exception) ? ["  smslive247 sandbox --port 0"] : [] });
        }
        catch (ArgumentException exception)
        {
            throw new FailureException(ExitCode.Usage, SandboxArguments.Explain(exception));
        }
    }

    private static bool IsAboutThePort(IOException exception) =>
        exception.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied };

    /// <returns>Whether this machine alone can use the sandbox.</returns>
    private bool Configure(SandboxOptions options, Action<SandboxOptions> configure)
    {
        configure(options);
        options.TimeProvider = time;
        return IPAddress.IsLoopback(options.ListenAddress);
    }

    private static async Task UntilStoppedAsync(CancellationToken stop) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private void Write(Smslive247Sandbox sandbox, bool isLoopback)
    {
        var curl = SampleSend.Curl(sandbox.Address, sandbox.Key, Api);
        if (output.IsJson)
        {
            output.WriteJson(new { Event = "listening", sandbox.Address, Page = sandbox.Address, sandbox.Key, Example = curl });
            return;
        }

        var warning = isLoopback ? "" : "WARNING: everybody on that network can use it.\n";

        // As it is, without line breaks in the example: it is copied.
        output.Writer.WriteLine($"""
            The sandbox listens at {sandbox.Address} and serves v4 and v5; no SMS leaves this machine.
            {warning}In a browser, {sandbox.Address} shows what is sent, and makes requests fail.
            The key is {sandbox.Key}, and {SampleSend.SenderId} is an approved sender ID. Send a message with

            {curl}

            Ctrl-C stops it.

            """);
    }
}
