using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.NewUser;

[Collection(nameof(LooksAtPackages))]
public sealed class NewUserTests : IClassFixture<NewUsersProjects>
{
    // Sends and lists in a library for netstandard2.0, on .NET 10 in either case: the first rolls forward.
    [Theory]
    [InlineData("net8.0", "v8.0")]
    [InlineData("net10.0", "v10.0")]
    public async Task App_OnTheSandbox_SendsAndLists(string framework, string version) => Assert.Equal(
        $"""
        .NETCoreApp,Version={version}
        v5 sent to 2348031234567: Your order is on its way.
        v5 lists 45
        v4 lists 45
        Messages_Send /api/v5/sms 200
        Messages_Get /api/v5/sms/ID 200
        Messages_List /api/v5/sms?PageNumber=1&PageSize=20 200
        Messages_List /api/v5/sms?PageNumber=2&PageSize=20 200
        Messages_List /api/v5/sms?PageNumber=3&PageSize=20 200
        Messages_List /api/v4/sms?pageNo=1&PageNumber=1&pageSize=30 200
        Messages_List /api/v4/sms?pageNo=2&PageNumber=2&pageSize=30 200
        Smslive247.Generated/{RepositoryVersion.Value}
        """,
        await NewUsersProjects.RunAsync(framework));

    // It is built with every other project of a new user's; there is no .NET Framework here to run it.
    [Fact]
    public void NetFramework_OfThePackage_IsTheReadmesProgram()
    {
        var program = Path.Combine(NewUsersProjects.Folder, "NetFramework");

        Assert.True(File.Exists(Path.Combine(program, "bin", "Debug", "net48", "NetFramework.exe")));
        Assert.Contains(
            $"```csharp\n{File.ReadAllText(Path.Combine(program, "Program.cs"))}```",
            File.ReadAllText(Repository.File("src/Smslive247.Generated/README.md")),
            StringComparison.Ordinal);
    }

    // A source of the machine may have packages of that version as well.
    [Theory]
    [MemberData(nameof(PackageList.Ids), MemberType = typeof(PackageList))]
    public void Packages_Restored_AreThoseThatWerePacked(string id)
    {
        var file = $"{id}.{RepositoryVersion.Value}.nupkg";

        Assert.Equal(
            File.ReadAllBytes(Path.Combine(PackedPackages.Folder, file)),
            File.ReadAllBytes(Path.Combine(NewUsersProjects.Packages, id.ToLowerInvariant(), RepositoryVersion.Value, file.ToLowerInvariant())));
    }

    // Not even by way of others: the library has all but the Sandbox, which WireMock.Net brings NSwag.Core.
    [Fact]
    public void Library_Restored_HasNothingOfTheGenerator()
    {
        var assets = File.ReadAllText(Path.Combine(NewUsersProjects.Folder, "Library", "obj", "project.assets.json"));

        Assert.Contains("\"Smslive247.Generated/", assets, StringComparison.Ordinal);
        Assert.DoesNotContain("NSwag", assets, StringComparison.OrdinalIgnoreCase);
    }
}
