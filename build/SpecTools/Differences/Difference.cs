using System.Globalization;

namespace Smslive247.SpecTools.Differences;

/// <summary>One difference between two documents.</summary>
internal sealed record Difference
{
    public const string DeprecatedRule = "deprecated";

    /// <summary>The kind, such as <c>property-removed</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The operation or schema.</summary>
    public required string Where { get; init; }

    /// <summary>Its name in the old document; null if it is not there.</summary>
    public string? OldWhere { get; init; }

    /// <summary>The difference, in words.</summary>
    public required string What { get; init; }

    public required Verdict Wire { get; init; }

    /// <summary>The reason for the wire verdict.</summary>
    public required string Reason { get; init; }

    /// <summary>Null if the difference concerns no value that is sent.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The elements of the generated code that can show this difference.</summary>
    public IReadOnlyList<ApiKey> Keys { get; init; } = [];

    /// <summary>The affected operations.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>Whether compiled code changes its behavior without an error or a warning.</summary>
    public bool IsSilentInCSharp { get; init; }

    /// <summary>The changes of the compiled API that belong to this difference.</summary>
    public IReadOnlyList<ApiChange> CSharp { get; init; } = [];

    public Verdict CSharpVerdict => IsSilentInCSharp ? Verdict.Breaking : CSharp.Select(change => change.Verdict).DefaultIfEmpty().Max();

    public Severity Severity => (Wire, CSharpVerdict) switch
    {
        (Verdict.Breaking, _) => Severity.BreaksWire,
        (_, Verdict.Breaking) => Severity.BreaksCSharp,
        (Verdict.None, Verdict.None) => Severity.None,
        _ => Severity.Addition,
    };

    /// <summary>Such as <c>response: `charged` removed</c>.</summary>
    public string Description => Direction is { } direction ? $"{direction.ToString().ToLower(CultureInfo.InvariantCulture)}: {What}" : What;
}
