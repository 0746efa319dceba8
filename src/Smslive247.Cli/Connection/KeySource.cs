namespace Smslive247.Cli.Connection;

/// <summary>Finds the key. It is no argument, because others see the arguments of a process, and shells store them.</summary>
internal static class KeySource
{
    public const string Variable = "SMSLIVE247_API_KEY";
    public const string DefaultFileText = "~/.config/smslive247/key";

    /// <exception cref="FailureException">There is no key.</exception>
    public static string Find(Surroundings surroundings, string? file)
    {
        if (file is not null)
        {
            return KeyFile.Read(file);
        }

        if (surroundings.Variable(Variable)?.Trim() is { Length: > 0 } key)
        {
            return key;
        }

        return DefaultFile(surroundings) is { } path && File.Exists(path) ? KeyFile.Read(path) : throw Missing();
    }

    /// <summary>In the folder of settings: that of the XDG specification, or %APPDATA% on Windows.</summary>
    private static string? DefaultFile(Surroundings surroundings)
    {
        var folder = OperatingSystem.IsWindows() ? surroundings.Variable("APPDATA")
            : surroundings.Variable("XDG_CONFIG_HOME") is { Length: > 0 } settings ? settings
            : surroundings.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".config")
            : null;
        return folder is { Length: > 0 } ? Path.Combine(folder, "smslive247", "key") : null;
    }

    private static FailureException Missing() => new(new Failure(ExitCode.Usage, "There is no key. Nothing was sent.")
    {
        Advice =
        [
            $"Set the environment variable {Variable}, or store the key where only you can read it:",
            "  (umask 077 && mkdir -p ~/.config/smslive247 && cat > ~/.config/smslive247/key)",
            "Without an account, use the sandbox: start it with smslive247 sandbox, and add --sandbox.",
        ],
    });
}
