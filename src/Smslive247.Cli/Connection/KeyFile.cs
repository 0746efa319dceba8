namespace Smslive247.Cli.Connection;

/// <summary>A file with the key alone.</summary>
internal static class KeyFile
{
    private const UnixFileMode OfOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private const int LargestFile = 4096;

    /// <exception cref="FailureException">The file is not there, others can read it, or it has no key.</exception>
    public static string Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            RequireOwnerOnly(file, path);
            using var reader = new StreamReader(file);
            var buffer = new char[LargestFile + 1];
            var key = new string(buffer, 0, reader.ReadBlock(buffer)).Trim();
            return reader.Peek() >= 0 || key.Length > LargestFile ? throw Problem($"{path} has more than {LargestFile} characters: it must contain the key alone.")
                : key.Length > 0 ? key
                : throw Problem($"{path} is empty: it must contain the key alone.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Problem($"The key cannot be read: {exception.Message}");
        }
    }

    /// <summary>Of the opened file, and not of its name, which may be a link. Windows has no modes, and %APPDATA% is the folder of one user.</summary>
    private static void RequireOwnerOnly(FileStream file, string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.SafeFileHandle) & OfOthers) != 0)
        {
            throw new FailureException(new Failure(ExitCode.Usage, $"{path} can be used by others on this machine, and contains a key. Nothing was sent.")
            {
                Advice = ["Let only its owner read it:", $"  chmod 600 {ShellWord.Of(path)}"],
            });
        }
    }

    private static FailureException Problem(string message) => new(ExitCode.Usage, message);
}
