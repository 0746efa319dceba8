using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Versions;

/// <summary>Checks that the version and the changelog of a document match its differences from the published one.</summary>
internal static class VersionCheck
{
    /// <returns>What to fix; empty if nothing is wrong.</returns>
    public static IEnumerable<string> FindProblems(SpecDocument old, SpecDocument current, IReadOnlyList<Difference> differences, string changelog)
    {
        var (oldVersion, version) = (SemanticVersion.Parse(old.Version, old.Name), SemanticVersion.Parse(current.Version, current.Name));
        var required = differences.Count == 0 ? oldVersion : oldVersion.After(differences.Highest());
        if (version.CompareTo(required) < 0)
        {
            yield return $"{current.Name}: info.version is {version}, the published one is {oldVersion}; set it to {required} or higher.";
        }

        // Otherwise the entry would have to be moved as soon as the version is corrected.
        var target = version.CompareTo(required) < 0 ? required : version;
        if (target != oldVersion && !Changelog.HasEntry(changelog, current.Model.Info.Title!, target.ToString()))
        {
            yield return $"openapi/CHANGELOG.md: add an entry under `## {current.Model.Info.Title}`, such as this one, shortened:\n\n{Changelog.CreateEntry(target.ToString(), differences)}";
        }
    }
}
