using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.NewUser;

/// <summary>The projects beside this file, built with nothing of ours but the packages.</summary>
public sealed class NewUsersProjects : IAsyncLifetime
{
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "NewUser");

    /// <summary>Where the packages are unpacked to.</summary>
    internal static string Packages { get; } = Path.Combine(Folder, "packages");

    /// <summary>App builds Library too.</summary>
    public async Task InitializeAsync()
    {
        DeleteWhatIsOurs();
        foreach (var project in (string[])["App", "NetFramework"])
        {
            await DotNet.RunAsync(Path.Combine(Folder, project), "build", $"-p:PackedVersion={RepositoryVersion.Value}");
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <returns>What App writes.</returns>
    internal static async Task<string> RunAsync(string framework)
    {
        var output = await DotNet.RunAsync(Folder, Path.Combine("App", "bin", "Debug", framework, "App.dll"));
        return output.TrimEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Packages of other projects stay, for the next time.</summary>
    private static void DeleteWhatIsOurs()
    {
        var folders = from project in (string[])["App", "Library", "NetFramework"]
                      from folder in (string[])["obj", "bin"]
                      select Path.Combine(Folder, project, folder);
        var packages = Directory.Exists(Packages) ? Directory.GetDirectories(Packages, "smslive247.*") : [];
        foreach (var folder in folders.Concat(packages).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
