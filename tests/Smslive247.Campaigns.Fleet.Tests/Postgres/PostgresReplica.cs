namespace Smslive247.Campaigns.Fleet.Tests.Postgres;

/// <summary>A replica that is not synchronous: what the primary wrote after <see cref="Stop"/> is lost once the replica takes over.</summary>
public sealed class PostgresReplica(PostgresCluster primary, string data, int port) : IDisposable
{
    internal string Data => data;

    internal int Port => port;

    /// <summary>It receives nothing more.</summary>
    public void Stop() => PostgresCluster.Stop(data, "fast");

    /// <summary>Crashes the primary, and takes its place under its address.</summary>
    public void TakeOver()
    {
        primary.Stop("immediate");
        primary.Start(data, primary.Port);
        PostgresCluster.Promote(data);
        Npgsql.NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Gives the address back to the primary, which has databases of other tests.</summary>
    public void Dispose()
    {
        PostgresCluster.Stop(data, "immediate");
        PostgresCluster.Delete(data);
        primary.Start();
        Npgsql.NpgsqlConnection.ClearAllPools();
    }
}
