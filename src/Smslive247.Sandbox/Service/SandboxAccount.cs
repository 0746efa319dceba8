namespace Smslive247.Sandbox;

/// <summary>A snapshot of an account of the sandbox.</summary>
public sealed record SandboxAccount
{
    /// <summary>The id of the account.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the account holder.</summary>
    public required string Name { get; init; }

    /// <summary>The key of the account.</summary>
    public required string Key { get; init; }

    /// <summary>The main account of a sub-account.</summary>
    /// <value>Null for a main account.</value>
    public required string? ParentId { get; init; }

    /// <summary>The credits of the account.</summary>
    public required decimal Credits { get; init; }

    /// <summary>Returns the id alone, so that logs contain no keys.</summary>
    public override string ToString() => $"{nameof(SandboxAccount)} {Id}";
}
