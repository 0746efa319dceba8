namespace Smslive247.Sandbox.State;

/// <summary>The state of the service. A reset creates a new one.</summary>
internal sealed class ServiceState
{
    public ServiceState(SandboxOptions options, Random random)
    {
        Options = options;
        Identifiers = new Identifiers(random);
        Chance = options.Seed is { } seed ? new(seed) : new();
        ListSalt = Chance.NextInt64();
        Messages = new MessageStore(options);
        Batches = new BatchStore(options, Identifiers, Messages);
        Now = options.TimeProvider.GetUtcNow();
        First = FirstAccount.Of(options, Identifiers, Now);
        Accounts = new AccountBook(options);
        Accounts.Add(First);
    }

    public SandboxOptions Options { get; }

    public Identifiers Identifiers { get; }

    /// <summary>Decides what happens by chance. It is not that of the identifiers: what happens must not depend on how many were made.</summary>
    public Random Chance { get; }

    /// <summary>Makes the random order of lists another one in each sandbox.</summary>
    public long ListSalt { get; }

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

    /// <summary>Charges and adds a single message, whose charge the credits cover.</summary>
    public void Accept(Message message)
    {
        message.Account.Credits -= message.Credits;
        Messages.Accept(1);
        Messages.Add(message, Now);
    }

    /// <summary>The account of a key or token; null if it is unknown, or the account is not active.</summary>
    public Account? Owner(string key)
    {
        var account = Accounts.WithKey(key) ?? TokenOwner(key);
        return account is { Active: true } ? account : null;
    }

    private Account? TokenOwner(string token) => LogIns.Find(token) is { } logIn && logIn.ExpiresAt > Now ? logIn.Account : null;
}
