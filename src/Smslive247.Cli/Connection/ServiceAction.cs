namespace Smslive247.Cli.Connection;

/// <summary>Runs a command that calls the service.</summary>
internal static class ServiceAction
{
    /// <summary>Adds the common options, and makes exit codes of exceptions.</summary>
    public static Command Calls(this Command command, Surroundings surroundings, Func<ServiceSession, CancellationToken, Task<ExitCode>> action)
    {
        ServiceOptions.AddTo(command);
        command.SetAction(async (arguments, stop) => (int)await RunAsync(arguments, surroundings, action, stop).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult arguments, Surroundings surroundings, Func<ServiceSession, CancellationToken, Task<ExitCode>> action, CancellationToken stop)
    {
        var output = new CommandOutput(arguments.InvocationConfiguration, ServiceOptions.IsJson(arguments));
        try
        {
            using var session = new ServiceSession(arguments, surroundings, output);
            return await RunAsync(session, action, stop).ConfigureAwait(false);
        }
        catch (FailureException exception)
        {
            return output.Fail(exception.Failure);
        }
    }

    private static async Task<ExitCode> RunAsync(ServiceSession session, Func<ServiceSession, CancellationToken, Task<ExitCode>> action, CancellationToken stop)
    {
        try
        {
            return await action(session, stop).ConfigureAwait(false);
        }
        catch (Smslive247Exception exception)
        {
            return session.Output.Fail(ServiceFailures.Of(exception, session));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return session.Output.Fail(ServiceFailures.OfStop(session));
        }
        catch (Exception exception) when (exception is not FailureException && session.MayHaveBeenSent)
        {
            // The result cannot be written, to a full disk for example. Any other exit code would tell a script to send again.
            TryWrite(() => session.Output.Fail(ServiceFailures.OfStop(session)));
            return ExitCode.InDoubt;
        }
    }

    private static void TryWrite(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // The exit code says it.
        }
    }
}
