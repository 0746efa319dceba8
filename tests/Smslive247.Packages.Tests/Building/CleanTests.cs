namespace Smslive247.PackageTests.Building;

public sealed class CleanTests
{
    // Generated once for all target frameworks, outside their folders. The last one is left by a killed build.
    private static readonly string[] Generated =
        ["Smslive247.V4.g.cs", "Smslive247.V5.g.cs", "Smslive247.V5.g.cs.0f8fad5bd9cb469fa16570867728950e.new"];

    [Fact]
    public async Task Clean_GeneratedClients_AreDeleted()
    {
        var artifacts = Directory.CreateTempSubdirectory("smslive247");
        try
        {
            var folder = artifacts.CreateSubdirectory("obj/Smslive247.Generated/Debug").FullName;
            foreach (var file in Generated)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, file), "");
            }

            await DotNet.RunAsync(Repository.File("src/Smslive247.Generated"), "clean", "--framework", "net10.0", "--artifacts-path", artifacts.FullName);

            Assert.Empty(Directory.EnumerateFiles(folder));
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }
}
