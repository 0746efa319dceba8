namespace Smslive247.PackageTests.Packing;

/// <summary>
/// The packages, packed as for a release. <c>dotnet pack</c> compiles them into a folder of the tests, because another build may
/// be writing to their own folders. Later runs compile only the changes.
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

        // Without analyzers: the build of the solution runs them on the same code.
        return DotNet.RunAsync(
            Repository.File("build"),
            "pack", "Packages.slnf", "--configuration", "Release", "--artifacts-path", Artifacts, "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}

/// <summary>Tests that read the packages, which are packed once for all of them.</summary>
[CollectionDefinition(nameof(SharedPackages))]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>;
