namespace Smslive247.PackageTests.Packing;

/// <summary>
/// Our packages, as <c>dotnet pack</c> makes them for release. It compiles them once more, into a folder of its own, since
/// a build or other tests may be at work in theirs; from the second time on only what changed.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    internal static string Artifacts { get; } = Path.Combine(AppContext.BaseDirectory, "packed");

    internal static string Folder { get; } = Path.Combine(Artifacts, "package", "release");

    internal static Package Open(string id) => new(id, Path.Combine(Folder, $"{id}.{RepositoryVersion.Value}.nupkg"));

    public Task InitializeAsync()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        // CopyLocalLockFileAssemblies lays what the libraries need beside them, where the listing of their API looks for it.
        return DotNet.RunAsync(
            Repository.File("build"),
            "pack", "Packages.slnf", "--configuration", "Release", "--artifacts-path", Artifacts, "-p:ContinuousIntegrationBuild=true", "-p:CopyLocalLockFileAssemblies=true");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
