namespace Smslive247.SpecTools.Differences;

/// <summary>The wire verdict and the C# verdict of a difference combined, in ascending order.</summary>
internal enum Severity
{
    None,
    Addition,

    /// <summary>Callers are not affected, compiled C# code is.</summary>
    BreaksCSharp,
    BreaksWire,
}

internal static class Severities
{
    /// <summary>The highest severity of all differences.</summary>
    public static Severity Highest(this IEnumerable<Difference> differences) => differences.Select(difference => difference.Severity).DefaultIfEmpty().Max();
}
