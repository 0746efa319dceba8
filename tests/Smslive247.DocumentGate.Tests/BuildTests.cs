namespace Smslive247.DocumentGate.Tests;

/// <summary>The build runs the gate before NSwag.</summary>
public sealed class BuildTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiClient Include="document.yaml" Namespace="Refused" />
          </ItemGroup>
          <Import Project="$(RepositoryRoot)build/GenerateClient.targets" />
        </Project>
        """;

    [Fact]
    public async Task GenerateClient_RefusedDocument_FailsAtItsLineAndGeneratesNothing()
    {
        var sample = Sample.WithParameter("name: tenant, in: cookie, schema: { type: string }");
        var (exitCode, output, folder) = await BuildAsync(sample.ToString());

        Assert.Equal(1, exitCode);
        Assert.Contains($"document.yaml({sample.ChangedLines[0]},", output, StringComparison.Ordinal);
        Assert.Contains("error OPENAPI002: Things_Act, parameter 'tenant': in: cookie: ", output, StringComparison.Ordinal);
        Assert.Contains("error OPENAPI002: The document is refused, and no client is generated.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("MSB3073", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder, "*.g.cs*", SearchOption.AllDirectories));
    }

    /// <summary>In a project of its own, whose client is not compiled.</summary>
    private static async Task<(int ExitCode, string Output, string Folder)> BuildAsync(string document)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "Refused")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Refused.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(folder, "document.yaml"), document);
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-nodeReuse:false", "-t:GenerateClient", "-p:OpenApiClientToGenerate=Refused", $"-p:Configuration={configuration}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return (build.ExitCode, output, folder);
    }
}
