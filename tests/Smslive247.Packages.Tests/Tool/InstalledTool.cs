namespace Smslive247.PackageTests.Tool;

/// <summary>The command, as <c>dotnet tool install</c> makes it of the packed package and nothing else.</summary>
public sealed class InstalledTool : IAsyncLifetime
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "tool");

    public Task InitializeAsync()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        return DotNet.RunAsync(
            AppContext.BaseDirectory,
            "tool", "install", PackageList.Cli, "--tool-path", Folder, "--source", PackedPackages.Folder, "--version", RepositoryVersion.Value);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <param name="address">That of a sandbox; null if the command calls none.</param>
    /// <param name="arguments">The arguments.</param>
    internal static Process Start(string? address, params string[] arguments) => Process.Start(new ProcessStartInfo(Path.Combine(Folder, "smslive247"), arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["SMSLIVE247_API_KEY"] = "test", ["SMSLIVE247_BASE_ADDRESS"] = address },
    })!;

    /// <returns>The exit code, and the standard output and error.</returns>
    internal static async Task<(int Code, string Output)> RunAsync(string? address, params string[] arguments)
    {
        using var process = Start(address, arguments);
        try
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Minute);
            await process.WaitForExitAsync().WaitAsync(Minute);
            return (process.ExitCode, output + await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
