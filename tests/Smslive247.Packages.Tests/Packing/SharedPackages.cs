namespace Smslive247.PackageTests.Packing;

/// <summary>Tests that read the packages, which are packed once for all of them.</summary>
[CollectionDefinition(nameof(SharedPackages))]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>;
