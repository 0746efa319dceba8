using Smslive247.SpecTools.CSharp;

namespace Smslive247.SpecTools.Wire;

/// <summary>One thing in which two documents differ.</summary>
internal sealed record Difference
{
    /// <summary>The kind, such as <c>field-removed</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The operation or schema.</summary>
    public required string Where { get; init; }

    /// <summary>What the old document calls it, where it has it.</summary>
    public string? OldWhere { get; init; }

    /// <summary>What differs, in words.</summary>
    public required string What { get; init; }

    public required Verdict Wire { get; init; }

    /// <summary>Why the verdict is what it is.</summary>
    public required string Reason { get; init; }

    /// <summary>Null where no value travels.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Why two things are taken for one that was renamed.</summary>
    public string? Guess { get; init; }

    /// <summary>Where compiled code would show it.</summary>
    public IReadOnlyList<ApiKey> Keys { get; init; } = [];

    /// <summary>The operations in which it is seen.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>That compiled code does something else without a word of the compiler.</summary>
    public bool IsSilentInCSharp { get; init; }

    /// <summary>What the compiled API shows of it.</summary>
    public IReadOnlyList<ApiChange> CSharp { get; init; } = [];

    public Verdict CSharpVerdict => IsSilentInCSharp ? Verdict.Breaking : CSharp.Select(change => change.Verdict).DefaultIfEmpty().Max();
}
