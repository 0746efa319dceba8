namespace Smslive247.Campaigns.Options;

internal enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <param name="Kind">The database.</param>
/// <param name="ConnectionString">It may contain a password: never log it.</param>
internal sealed record DatabaseLocation(DatabaseKind Kind, string ConnectionString)
{
    public override string ToString() => Kind.ToString();
}
