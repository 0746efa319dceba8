namespace Smslive247.Campaigns.Accounts;

/// <summary>The accounts that were registered before campaigns.</summary>
/// <param name="Names">As they are stored: empty for the account without a name.</param>
internal sealed record AccountList(IReadOnlySet<string> Names)
{
    private const string Prefix = "campaigns";

    /// <summary>The name of our own registration, copied from that of the account.</summary>
    public static string OwnName(string account) => account.Length == 0 ? Prefix : $"{Prefix}:{account}";

    public static bool IsOwn(string name) => name == Prefix || name.StartsWith($"{Prefix}:", StringComparison.Ordinal);
}
