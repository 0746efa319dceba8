using Xunit.Abstractions;
using Xunit.Sdk;

// Each test has processes of its own, and measures times.
[assembly: CollectionBehavior("Smslive247.Campaigns.Fleet.Tests.Postgres.PostgresCollectionFactory", "Smslive247.Campaigns.Fleet.Tests", DisableTestParallelization = true)]

namespace Smslive247.Campaigns.Fleet.Tests.Postgres;

/// <summary>All tests share a cluster, each with a database of its own.</summary>
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>;

/// <summary>Puts all classes into one collection, those of Smslive247.Campaigns.Tests too, which state none.</summary>
public sealed class PostgresCollectionFactory(ITestAssembly assembly) : IXunitTestCollectionFactory
{
    private readonly TestCollection all = new(assembly, assembly.Assembly.GetType(typeof(PostgresTests).FullName), nameof(PostgresTests));

    public string DisplayName => nameof(PostgresTests);

    public ITestCollection Get(ITypeInfo testClass) => all;
}
