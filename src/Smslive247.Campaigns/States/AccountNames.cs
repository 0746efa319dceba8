namespace Smslive247.Campaigns.States;

/// <summary>The account without a name is empty in the database, where null equals nothing.</summary>
internal static class AccountNames
{
    public static string Stored(string? account) => account ?? "";

    public static string? Public(string account) => account.Length == 0 ? null : account;
}
