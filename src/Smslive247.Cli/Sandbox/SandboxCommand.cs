namespace Smslive247.Cli.Sandbox;

/// <summary>Runs a sandbox in this process, for programs in any language.</summary>
internal static class SandboxCommand
{
    private static readonly Option<string?> ReadyFile = new("--ready-file")
    {
        Description = "Write the address into this file when the sandbox listens, and delete it at the end. A file that is there is deleted first.",
        HelpName = "file",
    };

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Log paths as they were sent, and each accepted message with its number and text.",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write the log as JSON, an object in each line." };
    private static readonly Option<bool> Behaviours = new("--behaviours") { Description = "Print the behaviours of the sandbox and their evidence, and exit." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("sandbox", "Run a simulation of the SMSLive247 SMS gateway on this machine, for tests and first steps. It sends no SMS. Ctrl-C or SIGTERM ends it.");
        SandboxArguments.All.Concat([ReadyFile, Verbose, Json, Behaviours]).ToList().ForEach(command.Options.Add);
        command.SetAction((arguments, stop) => arguments.GetValue(Behaviours)
            ? BehaviourTable.PrintAsync(arguments.InvocationConfiguration.Output)
            : RunAsync(arguments, surroundings, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, Surroundings surroundings, CancellationToken stop)
    {
        var output = new CommandOutput(arguments.InvocationConfiguration, arguments.GetValue(Json));
        using var ready = new ReadyFile(arguments.GetValue(ReadyFile));
        var run = new SandboxRun(output, surroundings.Time, ready)
        {
            Api = SandboxArguments.Api(arguments),
            IsVerbose = arguments.GetValue(Verbose),
        };
        try
        {
            return (int)await run.RunAsync(options => SandboxArguments.Apply(arguments, options), stop).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            return (int)output.Fail(new(ExitCode.Failed, exception.Message) { Advice = ["  smslive247 sandbox --port 0"] });
        }
        catch (ArgumentException exception)
        {
            return (int)output.Fail(new(ExitCode.Usage, exception.Message));
        }
    }
}
