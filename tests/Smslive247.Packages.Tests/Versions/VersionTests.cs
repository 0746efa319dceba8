using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.Versions;

[Collection(nameof(LooksAtPackages))]
public sealed partial class VersionTests
{
    [Theory]
    [MemberData(nameof(PackageList.Libraries), MemberType = typeof(PackageList))]
    public void Version_OfPackageAndLibrary_IsThatOfTheRepository(string id, string framework)
    {
        using var package = PackedPackages.Open(id);
        var library = Path.Combine(PackedPackages.Artifacts, "bin", id, $"release_{framework}", $"{id}.dll");
        var numbers = RepositoryVersion.Value.Split('-')[0];

        Assert.Equal(RepositoryVersion.Value, package.Value("version"));
        Assert.Equal(RepositoryVersion.Value, FileVersionInfo.GetVersionInfo(library).ProductVersion!.Split('+')[0]);
        Assert.Equal($"{numbers}.0", FileVersionInfo.GetVersionInfo(library).FileVersion);
        Assert.Equal(Compatible(Version.Parse(numbers)), AssemblyName.GetAssemblyName(library).Version);
    }

    // As users of nuget.org read it: the section of this version, and nothing of another.
    [Theory]
    [MemberData(nameof(PackageList.Ids), MemberType = typeof(PackageList))]
    public void ReleaseNotes_OfEachPackage_AreTheSectionOfTheChangelog(string id)
    {
        using var package = PackedPackages.Open(id);

        Assert.Equal(Changelog.Newest.Text, package.Value("releaseNotes").ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Version_OfTheRepository_StandsInOnePlace()
    {
        var projects = new[] { "src", "build", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*.*proj", SearchOption.AllDirectories)).ToArray();

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.DoesNotMatch(OwnVersion(), File.ReadAllText(project)));
    }

    /// <summary>The version of all that break nothing for each other, by SemVer.</summary>
    private static Version Compatible(Version version) => version.Major == 0 ? new(0, version.Minor, 0, 0) : new(version.Major, 0, 0, 0);

    [GeneratedRegex("<(Package|Assembly|File|Informational)?Version(Prefix|Suffix)?>")]
    private static partial Regex OwnVersion();
}
