using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.NewUser;

/// <summary>The projects of a new user, who has the packages and nothing else of this repository.</summary>
public sealed partial class NewUserProjects : IAsyncLifetime
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

    /// <returns>The standard output of a program.</returns>
    internal static async Task<string> RunAsync(string project, string framework = "net10.0")
    {
        var output = await DotNet.RunAsync(Folder, Path.Combine(project, "bin", "Debug", framework, $"{project}.dll"));
        return output.TrimEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Runs the tests of a test project.</summary>
    /// <returns>The names of those that passed, without namespace and arguments.</returns>
    internal static async Task<IEnumerable<string>> TestAsync(string project)
    {
        var output = await DotNet.RunAsync(Folder, "test", project, "--no-build", "--logger", "console;verbosity=normal");
        return PassedTest().Matches(output).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\s*Passed (?:\w+\.Tests\.)?([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex PassedTest();

    /// <summary>Keeps the packages of others, for the next restore.</summary>
    private static void DeleteEarlierBuild()
    {
        var folders = from project in Directory.GetDirectories(Folder)
                      from folder in (string[])["obj", "bin"]
                      select Path.Combine(project, folder);
        var packages = Directory.Exists(Packages) ? Directory.GetDirectories(Packages, "smslive247.*") : [];
        foreach (var folder in folders.Concat(packages).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
