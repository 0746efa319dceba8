namespace Smslive247.Cli.Connection;

/// <summary>Finds the key. It is no argument, because others see the arguments of a process, and shells store them.</summary>
internal static class KeySource
{
    public const string Variable = "SMSLIVE247_API_KEY";
    public const string DefaultFileText = "~/.config/smslive247/key";

    /// <exception cref="FailureException">There is no key, or it is none.</exception>
    public static string Find(Surroundings surroundings, string? file)
    {
        if (file is null && surroundings.Variable(Variable)?.Trim() is { Length: > 0 } key)
        {
            return Checked(key, Variable);
        }

        var path = file ?? DefaultFile(surroundings);
        return path is not null && (file is not null || File.Exists(path)) ? Checked(KeyFile.Read(path), path) : throw Missing();
    }

    /// <summary>The client refuses such a key too, in words for C#.</summary>
    private static string Checked(string key, string source) => key.All(character => character is > ' ' and <= '~')
        ? key
        : throw new FailureException(ExitCode.Usage, $"The key in {source} contains a space, a line break or another character that no key has: copy the key alone. Nothing was sent.");

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
