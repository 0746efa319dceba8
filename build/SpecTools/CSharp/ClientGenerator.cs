using System.Diagnostics;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Generates C# from a document as the build does: NSwag with the settings and templates of the repository.</summary>
internal static class ClientGenerator
{
    private const string Settings = "nswag.json";
    private const string Output = "client.g.cs";

    public static async Task<string> GenerateAsync(SpecDocument document, string @namespace, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("spectools");
        try
        {
            // NSwag splits its variables at ',' and '=', which a path may contain. So all files are in one folder and have relative paths.
            var spec = document.IsJson ? "document.json" : "document.yaml";
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, spec), document.Text, cancellationToken);
            CopySettings(folder.FullName);
            await RunAsync(document.Name, folder.FullName, $"/variables:Spec={spec},Output={Output},Namespace={@namespace}", cancellationToken);
            return await File.ReadAllTextAsync(Path.Combine(folder.FullName, Output), cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void CopySettings(string folder)
    {
        var templates = Directory.CreateDirectory(Path.Combine(folder, "build", "templates"));
        File.Copy(Path.Combine(ToolSettings.RepositoryRoot, Settings), Path.Combine(folder, Settings));
        foreach (var template in Directory.EnumerateFiles(Path.Combine(ToolSettings.RepositoryRoot, "build", "templates"), "*.liquid"))
        {
            File.Copy(template, Path.Combine(templates.FullName, Path.GetFileName(template)));
        }
    }

    private static async Task RunAsync(string name, string folder, string variables, CancellationToken cancellationToken)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
        var start = new ProcessStartInfo(dotnet, [ToolSettings.NSwag, "run", Settings, variables])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_ROLL_FORWARD"] = "Major" },
        };
        using var nswag = Process.Start(start)!;
        var error = nswag.StandardError.ReadToEndAsync(cancellationToken);
        var log = await nswag.StandardOutput.ReadToEndAsync(cancellationToken);
        await nswag.WaitForExitAsync(cancellationToken);
        if (nswag.ExitCode != 0)
        {
            throw new SpecException($"NSwag cannot generate a client from {name}:\n{log.Trim()}\n{(await error).Trim()}");
        }
    }
}
