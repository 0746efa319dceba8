using System.Diagnostics;

namespace Smslive247.PackageTests.Packing;

/// <summary>Runs the SDK in a process of its own.</summary>
internal static class DotNet
{
    // Long beyond any run that is not stuck; it ends with all that it started.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder} exited with {process.ExitCode}:\n{Essence($"{await output}\n{await error}")}");
    }

    /// <summary>Each test that needed the run tells its failure: what a build says beside its errors would bury them.</summary>
    private static string Essence(string log)
    {
        var errors = log.Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct().ToArray();
        return errors.Length == 0 ? log : string.Join('\n', errors);
    }

    private static ProcessStartInfo StartInfo(string folder, string[] arguments) => new(Host, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            // Servers that a build leaves running for the next one.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",

            // For the program of .NET 8, where only .NET 10 is.
            ["DOTNET_ROLL_FORWARD"] = "Major",

            // It would win over the new user's nuget.config.
            ["NUGET_PACKAGES"] = null,
        },
    };

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
}
