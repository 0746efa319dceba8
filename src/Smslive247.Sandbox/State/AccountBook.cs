namespace Smslive247.Sandbox.State;

/// <summary>The accounts, by their ids, keys and e-mail addresses.</summary>
internal sealed class AccountBook
{
    private readonly BoundedMap<string, Account> byId = new(Capacity.Accounts);
    private readonly Dictionary<string, Account> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Account> byEmail = new(StringComparer.OrdinalIgnoreCase);

    public bool IsFull => byId.IsFull;

    /// <summary>Oldest first.</summary>
    public IEnumerable<Account> All => byId.Values;

    public Account? WithId(string id) => byId.Find(id);

    [Behaviour("The GUID that the key of an account states on v5 is a key itself, in either letter case.", Evidence = "U")]
    public Account? WithKey(string key) => byKey.GetValueOrDefault(key) ?? (Guid.TryParse(key, out var guid) ? byKey.GetValueOrDefault($"{guid}") : null);

    public Account? WithEmail(string email) => byEmail.GetValueOrDefault(email);

    public void Add(Account account)
    {
        byId.Set(account.Id, account);
        (byKey[account.Key], byKey[account.KeyGuid]) = (account, account);
        byEmail[account.Email] = account;
    }

    public void Remove(Account account)
    {
        byId.Remove(account.Id);
        RemoveKeys(account);
        byEmail.Remove(account.Email);
    }

    public void ChangeKey(Account account, string guid)
    {
        RemoveKeys(account);
        (account.KeyGuid, account.Key) = (guid, Identifiers.KeyOf(guid, account.Parent is null));
        (byKey[account.Key], byKey[account.KeyGuid]) = (account, account);
    }

    private void RemoveKeys(Account account)
    {
        byKey.Remove(account.Key);
        byKey.Remove(account.KeyGuid);
    }

    public void ChangeEmail(Account account, string email)
    {
        byEmail.Remove(account.Email);
        account.Email = email;
        byEmail[email] = account;
    }
}
