namespace Smslive247.PackageTests.Building;

public sealed class ParentFolderTests
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    private static readonly string[] Imported = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    // This repository may be a submodule of another.
    [Fact]
    public async Task Project_FilesOfAParentFolder_AreNotImported()
    {
        var parent = Directory.CreateTempSubdirectory("smslive247");
        try
        {
            var clone = parent.CreateSubdirectory("clone");
            var project = clone.CreateSubdirectory("src/Any");
            foreach (var file in Imported)
            {
                await File.WriteAllTextAsync(Path.Combine(parent.FullName, file), $"<Project><PropertyGroup><OfParent>$(OfParent) {file}</OfParent></PropertyGroup></Project>");
            }

            foreach (var file in Directory.EnumerateFiles(Repository.Root, "Directory.*"))
            {
                File.Copy(file, Path.Combine(clone.FullName, Path.GetFileName(file)));
            }

            await File.WriteAllTextAsync(Path.Combine(project.FullName, "Any.csproj"), Project);

            Assert.Equal("", (await DotNet.RunAsync(project.FullName, "msbuild", "-getProperty:OfParent")).Trim());
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }
}
