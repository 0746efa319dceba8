namespace Smslive247.Benchmarks.Processes;

/// <summary>Runs this program in a new process.</summary>
internal static class FreshProcess
{
    /// <returns>What it wrote.</returns>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        // "dotnet Smslive247.Benchmarks.dll" needs its assembly named; the program of its own does not.
        string[] program = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FreshProcess).Assembly.Location] : [];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. program, .. arguments]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"The process for '{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }
}
