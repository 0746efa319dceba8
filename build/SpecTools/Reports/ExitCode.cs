using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Reports;

/// <summary>The exit codes of the commands.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command failed.</summary>
    public const int Error = 1;

    /// <summary>Of <c>diff</c>: only compiled C# breaks. Of the other commands: the check found problems.</summary>
    public const int Problems = 2;

    public const int BreaksWire = 3;

    public static int From(IEnumerable<Difference> differences) => differences.Highest() switch
    {
        Severity.BreaksWire => BreaksWire,
        Severity.BreaksCSharp => Problems,
        _ => Success,
    };
}
