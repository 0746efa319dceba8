namespace Smslive247.PackageTests.Packing;

/// <summary>Runs the SDK in a separate process.</summary>
internal static class DotNet
{
    // Far longer than any run that is not stuck.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <returns>The standard output.</returns>
    /// <exception cref="InvalidOperationException">The exit code is not 0.</exception>
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
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder} exited with {process.ExitCode}:\n{Errors($"{await output}\n{await error}")}");
    }

    /// <summary>Only the errors of a failed build: the output is in the message of every test that needs the build.</summary>
    private static string Errors(string log)
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
            // Build processes that keep running would keep the redirected output open.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",

            // Runs the program for .NET 8 on machines that have only .NET 10.
            ["DOTNET_ROLL_FORWARD"] = "Major",

            // The output that tests read is in English.
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",

            // It would override the nuget.config of the new user.
            ["NUGET_PACKAGES"] = null,
        },
    };

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
}
