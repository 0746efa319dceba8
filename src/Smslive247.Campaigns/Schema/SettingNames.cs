namespace Smslive247.Campaigns.Schema;

internal static class SettingNames
{
    /// <summary>The secret of hashes of numbers.</summary>
    public const string Salt = "number_salt";

    /// <summary>The database that the claims were made on.</summary>
    public const string Identity = "database_identity";

    /// <summary>When a sweep began last, in microseconds.</summary>
    public const string SweptAt = "swept_at";
}
