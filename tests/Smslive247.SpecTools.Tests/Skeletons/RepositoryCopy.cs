namespace Smslive247.SpecTools.Tests.Skeletons;

/// <summary>A copy of the files that <c>new</c> changes.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Copied =
    [
        "CHANGELOG.md",
        .. from path in Directory.EnumerateFiles(Repository.File("openapi")) select $"openapi/{Path.GetFileName(path)}",
        .. from version in new[] { "V4", "V5" }
           from path in Directory.EnumerateFiles(Repository.File($"src/Smslive247.Generated/{version}"))
           select $"src/Smslive247.Generated/{version}/{Path.GetFileName(path)}",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public RepositoryCopy()
    {
        foreach (var path in Copied)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File(path))!);
            System.IO.File.Copy(Repository.File(path), File(path));
        }

        // On the day of a release, the newest section has its date.
        System.IO.File.WriteAllText(File("CHANGELOG.md"), new Regex(@"^(## \[[^\]]+\] - ).+$", RegexOptions.Multiline).Replace(Read("CHANGELOG.md"), "$1Unreleased", 1));
    }

    public FileSet Files => new(folder.FullName);

    public string File(string path) => Path.Combine(folder.FullName, path);

    /// <summary>Adds the operation as the command does.</summary>
    /// <returns>The paths of the changed files.</returns>
    public IReadOnlyList<string> Add(NewOperation operation, string? committedVersion = null)
    {
        var files = Files;
        Skeleton.Add(operation, files, committedVersion);
        files.Write();
        return [.. files.Changed];
    }

    public string Read(string path) => System.IO.File.ReadAllText(File(path));

    public void Dispose() => folder.Delete(recursive: true);
}
