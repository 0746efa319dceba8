using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.NewUser;

/// <summary>The projects of a new user, who has the packages and nothing else of this repository.</summary>
public sealed class NewUserProjects : IAsyncLifetime
{
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "NewUser");

    /// <summary>The packages folder of the restore.</summary>
    internal static string Packages { get; } = Path.Combine(Folder, "packages");

    public Task InitializeAsync()
    {
        DeleteEarlierBuild();
        return DotNet.RunAsync(Folder, "build", "NewUser.slnx", $"-p:PackedVersion={RepositoryVersion.Value}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <returns>The standard output of App.</returns>
    internal static async Task<string> RunAsync(string framework)
    {
        var output = await DotNet.RunAsync(Folder, Path.Combine("App", "bin", "Debug", framework, "App.dll"));
        return output.TrimEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Keeps the packages of others, for the next restore.</summary>
    private static void DeleteEarlierBuild()
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
