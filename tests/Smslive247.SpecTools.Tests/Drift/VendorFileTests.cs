using Smslive247.SpecTools.Drift;

namespace Smslive247.SpecTools.Tests.Drift;

public sealed class VendorFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendor");

    [Fact]
    public void Find_FolderWithSeveralFiles_ReturnsTheNewestOfTheVersion()
    {
        foreach (var name in new[] { "a-v4-2024-05-31.json", "a-v4-2024-01-01.json", "a-v5-2024-11-19.json" })
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), "{}");
        }

        Assert.Equal(Path.Combine(folder.FullName, "a-v4-2024-05-31.json"), VendorFile.Find(null, "/api/v4", folder.FullName));
    }

    [Fact]
    public void Find_Argument_IsReturned() => Assert.Equal("named", VendorFile.Find("named", "/api/v4", folder.FullName));

    [Fact]
    public void Find_VariableWithAFile_IsReturned() => Assert.Equal("file.json", VendorFile.Find(null, "/api/v4", "file.json"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Find_NoArgumentAndNoVariable_Throws(string? variable) => Assert.Contains(VendorFile.Variable, Assert.Throws<SpecException>(() => VendorFile.Find(null, "/api/v4", variable)).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_FolderWithoutTheVersion_Throws() => Assert.Contains("*-v4-*.json", Assert.Throws<SpecException>(() => VendorFile.Find(null, "/api/v4", folder.FullName)).Message, StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
