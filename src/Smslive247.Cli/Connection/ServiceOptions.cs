namespace Smslive247.Cli.Connection;

/// <summary>The options of all commands that call the service.</summary>
internal static class ServiceOptions
{
    public const string SandboxAddress = "http://127.0.0.1:5247/";
    public const string SandboxKey = "test";

    public static readonly Option<bool> Json = TypedOption.Flag("--json", "Write JSON for programs, an object in each line.");

    private static readonly Option<bool> Sandbox =
        TypedOption.Flag("--sandbox", $"Call the sandbox at {SandboxAddress} with the key {SandboxKey}, which smslive247 sandbox starts.");

    public static readonly Option<string?> KeyFile = new("--key-file")
    {
        Description = $"Read the key from this file, and not from {KeySource.Variable} or {KeySource.DefaultFileText}.",
        HelpName = "file",
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(Sandbox);
        command.Options.Add(KeyFile);
        command.Options.Add(Json);
    }

    public static bool IsJson(ParseResult arguments) => arguments.GetValue(Json);

    public static bool IsSandbox(ParseResult arguments) => arguments.GetValue(Sandbox);

    /// <summary>The same options as text, for a command that the output recommends.</summary>
    public static string Repeat(ParseResult arguments) =>
        IsSandbox(arguments) ? " --sandbox" : arguments.GetValue(KeyFile) is { } file ? $" --key-file {ShellWord.Of(file)}" : "";

    /// <exception cref="FailureException">There is no key, or the key or the address is invalid.</exception>
    public static Smslive247Options Read(ParseResult arguments, Surroundings surroundings)
    {
        var options = new Smslive247Options { TimeProvider = surroundings.Time };
        if (IsSandbox(arguments))
        {
            (options.ApiKey, options.BaseAddress) = (SandboxKey, new Uri(SandboxAddress));
            return options;
        }

        ReadService(arguments, surroundings, options);
        return options;
    }

    /// <summary>Of the service itself, whatever --sandbox means.</summary>
    /// <exception cref="FailureException">There is no key, or the key or the address is invalid.</exception>
    public static void ReadService(ParseResult arguments, Surroundings surroundings, Smslive247Options options)
    {
        options.ApiKey = KeySource.Find(surroundings, arguments.GetValue(KeyFile));
        options.BaseAddress = ServiceAddress.Find(surroundings) ?? options.BaseAddress;
    }
}
