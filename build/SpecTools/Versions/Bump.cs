using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Versions;

/// <summary>Which part of a version must rise.</summary>
internal enum Bump
{
    None,
    Patch,
    Minor,
    Major,
}

internal static class Bumps
{
    /// <summary>What breaks compiled code breaks a major version too: others generate code from the document as we do.</summary>
    public static Bump DemandedBy(IReadOnlyList<Difference> differences, bool isChanged)
    {
        if (!isChanged)
        {
            return Bump.None;
        }

        if (ExitCode.Of(differences) != ExitCode.Fine)
        {
            return Bump.Major;
        }

        return differences.Any(difference => difference.Wire == Verdict.Addition || difference.CSharpVerdict == Verdict.Addition) ? Bump.Minor : Bump.Patch;
    }
}
