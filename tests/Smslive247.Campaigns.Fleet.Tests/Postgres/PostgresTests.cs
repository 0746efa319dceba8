namespace Smslive247.Campaigns.Fleet.Tests.Postgres;

/// <summary>Tests that share a cluster, each with a database of its own.</summary>
[CollectionDefinition(nameof(PostgresTests))]
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>;
