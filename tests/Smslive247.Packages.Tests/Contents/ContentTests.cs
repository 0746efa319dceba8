namespace Smslive247.PackageTests.Contents;

[Collection(nameof(SharedPackages))]
public sealed class ContentTests
{
    [Theory, MemberData(nameof(PackageList.Ids), MemberType = typeof(PackageList))]
    public void Package_PropertiesDependenciesAndFiles_AreApproved(string id)
    {
        using var package = PackedPackages.Open(id);

        Approved.Check("Smslive247.Packages.Tests", $"Contents/{id}.txt", string.Join('\n',
        [
            .. new[] { "id", "license", "authors", "description", "tags", "readme", "icon" }.Select(name => $"{name}: {package.Value(name)}"),
            .. package.Dependencies.SelectMany(group => (string[])[$"dependencies for {group.Framework}:", .. group.Packages.Select(one => $"    {one}")]),
            "files:",
            .. package.Files.Select(file => $"    {file}"),
            "symbols:",
            .. package.SymbolFiles.Select(file => $"    {file}"),
        ]));
    }

    // Without the address, which is that of the clone. A source archive has no commit.
    [Theory, MemberData(nameof(PackageList.Ids), MemberType = typeof(PackageList))]
    public void Package_Repository_HasPackedCommit(string id)
    {
        if (!Path.Exists(Repository.File(".git")))
        {
            return;
        }

        using var package = PackedPackages.Open(id);
        var repository = package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");

        Assert.Equal("git", (string?)repository.Attribute("type"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
    }

    [Theory]
    [InlineData(PackageList.Campaigns, "README.md", "src/Smslive247.Campaigns/README.md")]
    [InlineData(PackageList.Cli, "README.md", "src/Smslive247.Cli/README.md")]
    [InlineData(PackageList.Client, "README.md", "src/Smslive247.Generated/README.md")]
    [InlineData(PackageList.PhoneNumbers, "README.md", "src/Smslive247.PhoneNumbers/README.md")]
    [InlineData(PackageList.Sandbox, "README.md", "src/Smslive247.Sandbox/README.md")]
    [InlineData(PackageList.Campaigns, "icon.png", "build/icon.png")]
    [InlineData(PackageList.Cli, "icon.png", "build/icon.png")]
    [InlineData(PackageList.Client, "icon.png", "build/icon.png")]
    [InlineData(PackageList.PhoneNumbers, "icon.png", "build/icon.png")]
    [InlineData(PackageList.Sandbox, "icon.png", "build/icon.png")]
    [InlineData(PackageList.Client, "openapi/smslive247.v4.yaml", "openapi/smslive247.v4.yaml")]
    [InlineData(PackageList.Client, "openapi/smslive247.v5.yaml", "openapi/smslive247.v5.yaml")]
    [InlineData(PackageList.Client, "openapi/UPGRADE.md", "openapi/UPGRADE.md")]
    public void Package_File_EqualsFileOfRepository(string id, string file, string path)
    {
        using var package = PackedPackages.Open(id);

        Assert.Equal(File.ReadAllBytes(Repository.File(path)), package.Bytes(file));
    }

    [Theory]
    [InlineData(PackageList.Campaigns, "T:Smslive247.Campaigns.Campaign")]
    [InlineData(PackageList.Client, "T:Smslive247.V4.MessagesClient")]
    [InlineData(PackageList.Client, "T:Smslive247.V5.MessagesClient")]
    [InlineData(PackageList.PhoneNumbers, "T:Smslive247.Msisdn")]
    [InlineData(PackageList.Sandbox, "T:Smslive247.Sandbox.Smslive247Sandbox")]
    public void Package_EachLibrary_HasItsDocumentation(string id, string member)
    {
        using var package = PackedPackages.Open(id);
        var libraries = package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(libraries);
        Assert.All(libraries, library => Assert.Contains($"<member name=\"{member}\">", package.Text(Path.ChangeExtension(library, ".xml")), StringComparison.Ordinal));
    }
}
