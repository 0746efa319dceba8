namespace Smslive247.PublicApiTests.Changes;

public sealed partial class RepositoryVersionTests
{
    [Fact]
    public void Version_OfProjects_IsOnlyInDirectoryBuildProps()
    {
        var projects = new[] { "src", "build", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*.*proj", SearchOption.AllDirectories)).ToArray();

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.DoesNotMatch(OwnVersion(), File.ReadAllText(project)));
    }

    [GeneratedRegex("<(Package|Assembly|File|Informational)?Version(Prefix|Suffix)?>")]
    private static partial Regex OwnVersion();
}
