namespace Smslive247.Cli.Connection;

/// <summary>The options of all commands that call the service.</summary>
internal static class ServiceOptions
{
    public const string AddressVariable = "SMSLIVE247_BASE_ADDRESS";
    public const string SandboxAddress = "http://127.0.0.1:5247/";
    public const string SandboxKey = "test";

    private static readonly Option<bool> Sandbox = new("--sandbox")
    {
        Description = $"Call the sandbox at {SandboxAddress} with the key {SandboxKey}, which smslive247 sandbox starts.",
    };

    private static readonly Option<string?> KeyFile = new("--key-file")
    {
        Description = $"Read the key from this file, and not from {KeySource.Variable} or {KeySource.DefaultFileText}.",
        HelpName = "file",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON for programs, an object in each line." };

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
        IsSandbox(arguments) ? " --sandbox" : arguments.GetValue(KeyFile) is { } file ? $" --key-file {file}" : "";

    /// <exception cref="FailureException">There is no key, or the address is none.</exception>
    public static Smslive247Options Read(ParseResult arguments, Surroundings surroundings)
    {
        var options = new Smslive247Options { TimeProvider = surroundings.Time };
        if (IsSandbox(arguments))
        {
            (options.ApiKey, options.BaseAddress) = (SandboxKey, new Uri(SandboxAddress));
            return options;
        }

        options.ApiKey = KeySource.Find(surroundings, arguments.GetValue(KeyFile));
        if (surroundings.Variable(AddressVariable) is { Length: > 0 } address)
        {
            options.BaseAddress = Uri.TryCreate(address, UriKind.Absolute, out var uri)
                ? uri
                : throw new FailureException(ExitCode.Usage, $"{AddressVariable} is no address: set one such as https://api.smslive247.com/.");
        }

        return options;
    }
}
