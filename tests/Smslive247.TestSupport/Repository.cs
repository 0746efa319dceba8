namespace Smslive247.TestSupport;

/// <summary>Files of the repository that tests read.</summary>
public static class Repository
{
    private const string Marker = "Smslive247.Generated.sln";

    public static string Root { get; } = FindRoot();

    /// <summary>The Markdown files, by their paths: those of the repository, and the READMEs of the packages.</summary>
    public static IEnumerable<string> Documents =>
    [
        .. from folder in new[] { "", ".github", "build/DocumentGate", "openapi", "src", "tests/Smslive247.Benchmarks" }
           from path in Directory.EnumerateFiles(File(folder), "*.md")
           select Path.GetRelativePath(Root, path),
        .. PackageReadmes,
    ];

    public static IEnumerable<string> PackageReadmes =>
        from path in Directory.EnumerateDirectories(File("src"))
        let readme = Path.Combine(path, "README.md")
        where System.IO.File.Exists(readme)
        select Path.GetRelativePath(Root, readme);

    public static string File(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, Marker)))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No folder above the tests holds {Marker}.");
        }

        return folder;
    }
}
