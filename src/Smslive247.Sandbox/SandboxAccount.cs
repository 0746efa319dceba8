namespace Smslive247.Sandbox;

/// <summary>An account of the sandbox, as it was when it was looked at.</summary>
public sealed record SandboxAccount
{
    /// <summary>The service's accountID.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its holder.</summary>
    public required string Name { get; init; }

    /// <summary>The key that it calls with.</summary>
    public required string Key { get; init; }

    /// <summary>The main account of a sub-account.</summary>
    /// <value>Null: it is a main account.</value>
    public required string? ParentId { get; init; }

    /// <summary>The credits that it has.</summary>
    public required decimal Credits { get; init; }

    /// <summary>The id alone: no log is to have keys in it by accident.</summary>
    public override string ToString() => $"{nameof(SandboxAccount)} {Id}";
}
