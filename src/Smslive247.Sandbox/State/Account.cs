namespace Smslive247.Sandbox.State;

/// <summary>An account, and all that belongs to it alone.</summary>
internal sealed class Account
{
    public required string Id { get; init; }

    public required string Key { get; set; }

    /// <summary>The GUID that is a key too: the part of a key behind <c>MA-</c> or <c>SA-</c>.</summary>
    public required Guid KeyGuid { get; set; }

    /// <summary>The main account of a sub-account; null for a main account.</summary>
    public required Account? Parent { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset DateCreated { get; init; }

    public required string Password { get; set; }

    public required string FirstName { get; set; }

    public required string LastName { get; set; }

    public required string Email { get; set; }

    public required string Phone { get; set; }

    public int TimeZone { get; set; } = 1;

    public int CountryCode { get; set; } = 234;

    public bool Active { get; set; } = true;

    public decimal Credits { get; set; }

    public BoundedMap<string, string> ProviderKeys { get; } = new(Capacity.ProviderKeys);

    public Log<Message> Messages { get; } = new();

    public BoundedMap<long, Batch> Batches { get; } = new(Capacity.Batches);

    public BoundedMap<string, BatchFile> BatchFiles { get; } = new(Capacity.BatchFiles);

    public BoundedMap<string, SenderId> SenderIds { get; } = new(Capacity.SenderIds);

    public PhoneBook PhoneBook { get; } = new();

    public BoundedMap<string, Purchase> Purchases { get; } = new(Capacity.Purchases);

    public Log<Transfer> Transfers { get; } = new();

    /// <summary>Whether this account's key may see and change the other account.</summary>
    public bool Sees(Account other) => other == this || other.Parent == this;
}
