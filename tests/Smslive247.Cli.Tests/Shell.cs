using System.CommandLine;

namespace Smslive247.Cli.Tests;

/// <summary>Runs commands in this process, with variables and an input of their own, on a sandbox of their own.</summary>
internal sealed class Shell : IAsyncDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("smslive247");

    private Shell(Smslive247Sandbox sandbox)
    {
        Sandbox = sandbox;
        Variables = new() { ["SMSLIVE247_API_KEY"] = sandbox.Key, ["SMSLIVE247_BASE_ADDRESS"] = sandbox.Address.AbsoluteUri, ["HOME"] = home.FullName, ["LOCALAPPDATA"] = home.FullName };
    }

    public Smslive247Sandbox Sandbox { get; }

    public Dictionary<string, string> Variables { get; }

    /// <summary>The home folder.</summary>
    public string Home => home.FullName;

    /// <summary>What somebody types; null if nobody is there.</summary>
    public string? Answer { get; set; }

    /// <summary>Somebody who has not typed yet; null if nobody is there.</summary>
    public TextReader? Keyboard { get; set; }

    /// <summary>What is piped into the command.</summary>
    public string Input { get; set; } = "";

    /// <summary>Takes the output instead of the result, such as a full disk.</summary>
    public TextWriter? Output { get; set; }

    /// <summary>The clock of the machine.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    public static async Task<Shell> StartAsync(Action<SandboxOptions>? configure = null) => new(await Smslive247Sandbox.StartAsync(configure));

    public async Task<CommandResult> RunAsync(params string[] arguments) => await RunAsync(CancellationToken.None, arguments);

    public async Task<CommandResult> RunAsync(CancellationToken stop, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Variable = name => Variables.GetValueOrDefault(name),
            Input = Keyboard ?? new StringReader(Answer ?? Input),
            IsInteractive = () => Answer is not null || Keyboard is not null,
            Time = Time,

            // So that a worker looks for what has ended, and for reports, more often.
            Tune = options => (options.Lease, options.CallTimeout, options.FirstReportCheck) = (TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(900), TimeSpan.FromMilliseconds(100)),
        };
        var code = await SmsCommand.RunAsync(arguments, surroundings, new InvocationConfiguration { Output = Output ?? output, Error = error }, stop);
        return new((ExitCode)code, output.ToString(), error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        home.Delete(recursive: true);
    }
}

/// <param name="Code">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record CommandResult(ExitCode Code, string Output, string Error)
{
    /// <summary>The lines of the output, each of which is JSON.</summary>
    public IReadOnlyList<JObject> Json => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
}
