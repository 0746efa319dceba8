namespace Smslive247.PackageTests.Versions;

[Collection(nameof(SharedPackages))]
public sealed class VersionTests
{
    [Theory, MemberData(nameof(PackageList.Libraries), MemberType = typeof(PackageList))]
    public void Version_OfPackageAndLibrary_IsVersionOfRepository(string id, string framework)
    {
        using var package = PackedPackages.Open(id);
        var library = Built(id, framework);
        var numbers = RepositoryVersion.Value.Split('-')[0];

        Assert.Equal(RepositoryVersion.Value, package.Value("version"));
        Assert.Equal(RepositoryVersion.Value, FileVersionInfo.GetVersionInfo(library).ProductVersion!.Split('+')[0]);
        Assert.Equal($"{numbers}.0", FileVersionInfo.GetVersionInfo(library).FileVersion);
        Assert.Equal(Compatible(Version.Parse(numbers)), AssemblyName.GetAssemblyName(library).Version);
    }

    // nuget.org shows them: the section of this version only.
    [Theory, MemberData(nameof(PackageList.Ids), MemberType = typeof(PackageList))]
    public void ReleaseNotes_OfEachPackage_AreSectionOfChangelog(string id)
    {
        using var package = PackedPackages.Open(id);

        Assert.Equal(Changelog.Newest.Text, package.Value("releaseNotes").ReplaceLineEndings("\n").Trim());
    }

    /// <summary>The SDK names the folder of a project with one framework without it.</summary>
    private static string Built(string id, string framework) =>
        ((string[])["release", $"release_{framework}"]).Select(folder => Path.Combine(PackedPackages.Artifacts, "bin", id, folder, $"{id}.dll")).Single(File.Exists);

    /// <summary>The assembly version, which changes only with a breaking change by SemVer.</summary>
    private static Version Compatible(Version version) => version.Major == 0 ? new(0, version.Minor, 0, 0) : new(version.Major, 0, 0, 0);
}
