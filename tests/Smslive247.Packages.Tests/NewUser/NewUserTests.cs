using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.NewUser;

[Collection(nameof(SharedPackages))]
public sealed partial class NewUserTests : IClassFixture<NewUserProjects>
{
    // Sends and lists from a library for netstandard2.0. Both run on .NET 10 if .NET 8 is not installed.
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
        await NewUserProjects.RunAsync("App", framework));

    // First SMS, list and error.
    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task Language_OnTheSandbox_SendsAndLists(string project) => Assert.Equal(
        """
        1.0 credits
        2348030000001: Your order is on its way.
        Not sent: phoneNumber
        """,
        await NewUserProjects.RunAsync(project));

    // A job that a queue delivers twice, and two rows with one number.
    [Fact]
    public async Task Campaign_OnTheSandbox_SendsEachMessageOnce() => Assert.Equal(
        """
        enqueued: True, False
        Completed: 2 Sent
        2348030000000: Your order is on its way.
        2348030000001: Dear Ada, 10 % off until Saturday.
        2348030000002: Dear Bola, 10 % off until Saturday.
        """,
        await NewUserProjects.RunAsync("Campaign"));

    // The libraries are not for browsers: the key would be public.
    [Theory]
    [InlineData("Smslive247Client")]
    [InlineData("Smslive247Sandbox.StartAsync(Action<SandboxOptions>?, CancellationToken)")]
    public async Task Browser_UseOfTheLibrary_CausesAWarning(string member)
    {
        var output = await DotNet.RunAsync(NewUserProjects.Folder, "build", "Browser", "--no-incremental", $"-p:PackedVersion={RepositoryVersion.Value}");

        Assert.Contains($"warning CA1416: This call site is reachable on all platforms. '{member}' is unsupported on: 'browser'.", output, StringComparison.Ordinal);
    }

    // Only built: build/mono.sh runs it.
    [Fact]
    public void NetFramework_ProgramOfReadme_IsBuilt() =>
        Assert.True(File.Exists(Path.Combine(NewUserProjects.Folder, "NetFramework", "bin", "Debug", "net48", "NetFramework.exe")));

    // Another package source of the machine may have the same version.
    [Theory]
    [MemberData(nameof(PackageList.LibraryIds), MemberType = typeof(PackageList))]
    public void Packages_Restored_ArePackedPackages(string id)
    {
        var file = $"{id}.{RepositoryVersion.Value}.nupkg";

        Assert.Equal(
            File.ReadAllBytes(Path.Combine(PackedPackages.Folder, file)),
            File.ReadAllBytes(Path.Combine(NewUserProjects.Packages, id.ToLowerInvariant(), RepositoryVersion.Value, file.ToLowerInvariant())));
    }

    // Not transitively either.
    [Fact]
    public void Library_Restored_HasNoPackageOfGenerator()
    {
        var assets = File.ReadAllText(Path.Combine(NewUserProjects.Folder, "Library", "obj", "project.assets.json"));

        Assert.Contains("\"Smslive247.Generated/", assets, StringComparison.Ordinal);
        Assert.DoesNotContain("NSwag", assets, StringComparison.OrdinalIgnoreCase);
    }
}
