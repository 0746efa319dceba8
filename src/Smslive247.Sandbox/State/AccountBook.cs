namespace Smslive247.Sandbox.State;

/// <summary>The accounts, by their ids, keys and e-mail addresses.</summary>
internal sealed class AccountBook(SandboxOptions options)
{
    private readonly BoundedMap<string, Account> byId = new(Capacity.Accounts);
    private readonly Dictionary<string, Account> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Account> byGuid = [];
    private readonly Dictionary<string, Account> byEmail = new(StringComparer.OrdinalIgnoreCase);

    public bool IsFull => byId.IsFull;

    /// <summary>Oldest first.</summary>
    public IEnumerable<Account> All => byId.Values;

    public Account? WithId(string id) => byId.Find(id);

    public Account? WithKey(string key) => byKey.GetValueOrDefault(key) ?? WithGuid(key);

    public Account? WithEmail(string email) => byEmail.GetValueOrDefault(email);

    public void Add(Account account)
    {
        byId.Set(account.Id, account);
        (byKey[account.Key], byGuid[account.KeyGuid]) = (account, account);
        byEmail[account.Email] = account;
    }

    public void Remove(Account account)
    {
        byId.Remove(account.Id);
        RemoveKeys(account);
        byEmail.Remove(account.Email);
    }

    public void ChangeKey(Account account, Guid guid)
    {
        RemoveKeys(account);
        (account.KeyGuid, account.Key) = (guid, Identifiers.KeyOf(guid, account.Parent is null));
        (byKey[account.Key], byGuid[account.KeyGuid]) = (account, account);
    }

    [Behaviour("The GUID that the key of an account states on v5 is a key itself, in either letter case.", Evidence = "U", Option = nameof(SandboxOptions.Leniency))]
    private Account? WithGuid(string key) =>
        options.Leniency.HasFlag(SandboxLeniency.KeyWithoutPrefix) && Guid.TryParseExact(key, "D", out var guid) ? byGuid.GetValueOrDefault(guid) : null;

    private void RemoveKeys(Account account)
    {
        byKey.Remove(account.Key);
        byGuid.Remove(account.KeyGuid);
    }

    public void ChangeEmail(Account account, string email)
    {
        byEmail.Remove(account.Email);
        account.Email = email;
        byEmail[email] = account;
    }
}
