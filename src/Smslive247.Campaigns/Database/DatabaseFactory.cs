using Smslive247.Campaigns.Options;

namespace Smslive247.Campaigns.Database;

internal static class DatabaseFactory
{
    public static IDatabase Create(CampaignsOptions options) => options.Database.Kind == DatabaseKind.PostgreSql
        ? new PostgreSqlDatabase(options.Database.ConnectionString, options.Lease) { Wrap = options.WrapConnection }
        : new SqliteDatabase(options.Database.ConnectionString, options.TimeProvider) { Wrap = options.WrapConnection };
}
