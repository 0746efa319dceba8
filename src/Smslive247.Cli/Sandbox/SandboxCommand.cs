namespace Smslive247.Cli.Sandbox;

/// <summary>Runs a sandbox in this process, for programs in any language.</summary>
internal static class SandboxCommand
{
    private static readonly Option<string?> ReadyFile = new("--ready-file")
    {
        Description = "Write the address into this file when the sandbox listens, and delete it at the end. A file that is there is deleted first.",
        HelpName = "file",
    };

    private static readonly Option<string> Api = new("--api") { Description = "The version that the printed example calls. Both are always served.", DefaultValueFactory = _ => "v5" };
    private static readonly Option<bool> Verbose = TypedOption.Flag("--verbose", "Log paths as they were sent, and each accepted message with its number and text.");
    private static readonly Option<bool> Json = TypedOption.Flag("--json", "Write the log as JSON, an object in each line.");
    private static readonly Option<bool> Behaviours = TypedOption.Flag("--behaviours", "Print the behaviours of the sandbox and their evidence, and exit.");

    static SandboxCommand() => Api.AcceptOnlyFromAmong("v4", "v5");

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("sandbox", "Run a simulation of the SMSLive247 SMS gateway on this machine, for tests and first steps. It sends no SMS. Ctrl-C or SIGTERM ends it.");
        SandboxArguments.Options.Concat([Api, ReadyFile, Verbose, Json, Behaviours]).ToList().ForEach(command.Options.Add);
        command.SetAction((arguments, stop) => arguments.GetValue(Behaviours)
            ? BehaviourTable.PrintAsync(arguments.InvocationConfiguration.Output)
            : RunAsync(arguments, surroundings, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, Surroundings surroundings, CancellationToken stop)
    {
        var output = new CommandOutput(arguments.InvocationConfiguration, arguments.GetValue(Json));
        using var ready = new ReadyFile(arguments.GetValue(ReadyFile));
        using var bugs = new BugReports(arguments.InvocationConfiguration.Error);
        var run = new SandboxRun(output, surroundings.Time, ready)
        {
            Api = arguments.GetRequiredValue(Api),
            IsVerbose = arguments.GetValue(Verbose),
        };
        try
        {
            return (int)await run.RunAsync(options => SandboxArguments.Apply(arguments, options), stop).ConfigureAwait(false);
        }
        catch (FailureException exception)
        {
            return (int)output.Fail(exception.Failure);
        }
        catch (IOException exception)
        {
            return (int)output.Fail(new(ExitCode.Failed, Screen.Sentence($"The output cannot be written: {exception.Message}")));
        }
    }
}
