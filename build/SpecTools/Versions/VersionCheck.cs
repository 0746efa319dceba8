using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Versions;

/// <summary>Whether a document's version and changelog tell what was done to it.</summary>
internal static class VersionCheck
{
    /// <returns>What to do; nothing where all is well.</returns>
    public static IEnumerable<string> Faults(SpecDocument old, SpecDocument now, IReadOnlyList<Difference> differences, string changelog)
    {
        var (was, @is) = (SemanticVersion.Of(old.Version, old.Name), SemanticVersion.Of(now.Version, now.Name));
        var bump = Bumps.DemandedBy(differences, !old.HasContentOf(now));
        var least = was.Raised(bump);
        if (@is.CompareTo(least) < 0)
        {
            yield return bump == Bump.None
                ? $"{now.Name}: info.version went back from {was} to {@is}; set it to {was} at least."
                : $"{now.Name}: info.version is {@is}, and the change asks for a new {Word(bump)} version: set it to {least} at least (it was {was}).";
        }

        // An entry for a version that is yet to be set would be moved anyway.
        var needed = @is.CompareTo(least) < 0 ? least : @is;
        if (needed != was && !Changelog.HasEntry(changelog, now.Model.Info.Title!, needed.ToString()))
        {
            yield return $"openapi/CHANGELOG.md: under `## {now.Model.Info.Title}` an entry `### {needed}` is missing; `changelog OLD NEW` writes it.";
        }
    }

    private static string Word(Bump bump) => bump switch
    {
        Bump.Major => "major",
        Bump.Minor => "minor",
        _ => "patch",
    };
}
