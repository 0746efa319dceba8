namespace Smslive247.Sandbox.State;

/// <summary>The state of the service. A reset creates a new one.</summary>
internal sealed class ServiceState
{
    public ServiceState(SandboxOptions options, Random random)
    {
        Options = options;
        Identifiers = new Identifiers(random);
        Messages = new MessageStore(options);
        Batches = new BatchStore(options, Identifiers, Messages);
        Now = options.TimeProvider.GetUtcNow();
        First = FirstAccount.Of(options, Identifiers, Now);
        Accounts = new AccountBook(options);
        Accounts.Add(First);
    }

    public SandboxOptions Options { get; }

    public Identifiers Identifiers { get; }

    /// <summary>The account that is there from the start.</summary>
    public Account First { get; }

    public AccountBook Accounts { get; }

    public MessageStore Messages { get; }

    public BatchStore Batches { get; }

    /// <summary>By token.</summary>
    public BoundedMap<string, LogIn> LogIns { get; } = new(Capacity.LogIns);

    public BoundedMap<(Account Account, string PhoneNumber), OneTimePassword> OneTimePasswords { get; } = new(Capacity.OneTimePasswords);

    /// <summary>The time up to which all is settled.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Lets everything happen that was due by now.</summary>
    public void Settle()
    {
        Now = Options.TimeProvider.GetUtcNow();
        LogIns.ForgetWhile(logIn => logIn.ExpiresAt <= Now);
        OneTimePasswords.ForgetWhile(password => password.ExpiresAt <= Now);
        Batches.SendDue(Now);
        Messages.NoteChanges(Now);
    }

    /// <summary>The account of a key or token; null if it is unknown, or the account is not active.</summary>
    public Account? Owner(string key)
    {
        var account = Accounts.WithKey(key) ?? TokenOwner(key);
        return account is { Active: true } ? account : null;
    }

    private Account? TokenOwner(string token) => LogIns.Find(token) is { } logIn && logIn.ExpiresAt > Now ? logIn.Account : null;
}
