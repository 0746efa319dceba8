using System.Data.Common;
using Microsoft.Extensions.Options;
using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>Runs a command about campaigns.</summary>
internal static class CampaignAction
{
    /// <summary>A command that works on the database alone.</summary>
    public static Command Manages(this Command command, Surroundings surroundings, Func<CampaignSession, CancellationToken, Task<ExitCode>> action) => command.Runs(
        surroundings,
        async (session, stop) =>
        {
            await session.OpenAsync(CampaignReach.Database, log: null, stop).ConfigureAwait(false);
            return await action(session, stop).ConfigureAwait(false);
        });

    /// <summary>Adds the common options, and makes exit codes of exceptions.</summary>
    public static Command Runs(this Command command, Surroundings surroundings, Func<CampaignSession, CancellationToken, Task<ExitCode>> action)
    {
        command.Options.Add(CampaignArguments.Sandbox);
        command.Options.Add(ServiceOptions.KeyFile);
        command.Options.Add(ServiceOptions.Json);
        command.SetAction(async (arguments, stop) => (int)await RunAsync(arguments, surroundings, action, stop).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult arguments, Surroundings surroundings, Func<CampaignSession, CancellationToken, Task<ExitCode>> action, CancellationToken stop)
    {
        var output = new CommandOutput(arguments.InvocationConfiguration, ServiceOptions.IsJson(arguments));
        try
        {
            var session = new CampaignSession(arguments, surroundings, output);
            await using (session.ConfigureAwait(false))
            {
                return await action(session, stop).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (FailureOf(exception, stop) is { } failure)
        {
            return output.Fail(failure);
        }
    }

    /// <returns>Null for a fault of ours.</returns>
    private static Failure? FailureOf(Exception exception, CancellationToken stop) => exception switch
    {
        FailureException known => known.Failure,
        OperationCanceledException when stop.IsCancellationRequested => new(ExitCode.Stopped, "Stopped."),
        CampaignException => new(ExitCode.Failed, exception.Message),
        Smslive247Exception service => ServiceFailures.OfRead(service),
        FormatException => new(ExitCode.Usage, PhoneProblem.Explain(exception.Message)),
        OptionsValidationException or TimeZoneNotFoundException => new(ExitCode.Usage, exception.Message),
        IOException or UnauthorizedAccessException => new(ExitCode.Failed, Screen.Sentence(exception.Message)),
        { InnerException: DbException inner } => OfDatabase(inner),
        DbException database => OfDatabase(database),

        // Of a worker that cannot start: two on one file, or an older version than that of the tables.
        InvalidOperationException { Source: "Smslive247.Campaigns" } => new(ExitCode.Failed, exception.Message),
        _ => null,
    };

    private static Failure OfDatabase(DbException exception) => new(ExitCode.Failed, Screen.Sentence($"The database cannot be used: {exception.Message}"))
    {
        Advice = [$"It is the file {DatabaseSource.DefaultFileText}, or what {DatabaseSource.Variable} names."],
    };
}
