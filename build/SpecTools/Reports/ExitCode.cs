using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Reports;

/// <summary>What the tool's verbs return.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The question could not be answered.</summary>
    public const int Error = 1;

    /// <summary>Of <c>diff</c>: callers are fine, compiled code is not. Of the other verbs: what was checked is wrong.</summary>
    public const int Faults = 2;

    public const int BreaksWire = 3;

    public static int Of(IReadOnlyList<Difference> differences) =>
        differences.Any(difference => difference.Wire == Verdict.Breaking) ? BreaksWire
        : differences.Any(difference => difference.CSharpVerdict == Verdict.Breaking) ? Faults
        : Fine;
}
