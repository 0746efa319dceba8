namespace Smslive247.Cli.Arguments;

/// <summary>An argument within a command that the output recommends: quoted where the shell needs it, so that the command can be pasted.</summary>
internal static class ShellWord
{
    private const string Safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:,=+@%";

    /// <summary>On Windows in double quotes, which its shells have in common; a path there contains none.</summary>
    public static string Of(string text) => text.Length > 0 && text.All(character => IsSafe(character)) ? text
        : OperatingSystem.IsWindows() ? $"\"{text}\""
        : Quote(text);

    /// <summary>In single quotes, for a POSIX shell.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static bool IsSafe(char character) => Safe.Contains(character, StringComparison.Ordinal) || (character == '\\' && OperatingSystem.IsWindows());
}
