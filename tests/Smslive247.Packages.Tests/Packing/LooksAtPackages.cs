namespace Smslive247.PackageTests.Packing;

/// <summary>The tests that look at the packages, which are packed once for all of them.</summary>
[CollectionDefinition(nameof(LooksAtPackages))]
public sealed class LooksAtPackages : ICollectionFixture<PackedPackages>;
