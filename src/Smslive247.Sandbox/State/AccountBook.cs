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

    public Account? WithKey(string key) => byKey.GetValueOrDefault(key);

    public Account? WithEmail(string email) => byEmail.GetValueOrDefault(email);

    public void Add(Account account)
    {
        byId.Set(account.Id, account);
        byKey[account.Key] = account;
        byEmail[account.Email] = account;
    }

    public void Remove(Account account)
    {
        byId.Remove(account.Id);
        byKey.Remove(account.Key);
        byEmail.Remove(account.Email);
    }

    public void ChangeEmail(Account account, string email)
    {
        byEmail.Remove(account.Email);
        account.Email = email;
        byEmail[email] = account;
    }
}
