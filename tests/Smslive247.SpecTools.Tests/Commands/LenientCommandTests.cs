using System.CommandLine;
using Smslive247.SpecTools.Commands;

namespace Smslive247.SpecTools.Tests.Commands;

/// <summary>The commands with a vendor's document that has errors.</summary>
public sealed class LenientCommandTests : IDisposable
{
    private static readonly string Vendor = SmallApi.Text.Replace("name: search, in: query", "name: search, in: path", StringComparison.Ordinal);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lenient");

    [Fact]
    public async Task Diff_DocumentWithErrors_IsRefused()
    {
        var (code, _, error) = await RunAsync(DiffCommand.Create(), Write("vendor.yaml", Vendor), Write("vendor.yaml", Vendor));

        Assert.Equal(ExitCode.Error, code);
        Assert.Contains("is declared, but is not in the path\nOnly `drift` (for VENDOR) and `diff --lenient` accept a document with errors.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_LenientWithErrors_ListsThemAndIsNeverWithoutProblems()
    {
        var (code, output, _) = await RunAsync(DiffCommand.Create(), Write("vendor.yaml", Vendor), Write("vendor.yaml", Vendor), "--lenient");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Equal("# `vendor.yaml` → `vendor.yaml`\n\n**No differences.**\n\n## Errors of the documents\n\n- vendor.yaml: #/paths/~1api~1v1~1things/get: path parameter `search` is declared, but is not in the path\n", output);
    }

    [Fact]
    public async Task Diff_LenientWithoutErrors_IsSuccess() =>
        Assert.Equal(ExitCode.Success, (await RunAsync(DiffCommand.Create(), Write("a.yaml", SmallApi.Text), Write("a.yaml", SmallApi.Text), "--lenient")).Code);

    [Fact]
    public async Task Drift_VendorWithErrors_IsCompared()
    {
        Write("ours.deliberate.yaml", "[]");

        var (code, output, _) = await RunAsync(DriftCommand.Create(), Write("ours.yaml", SmallApi.Text), Write("vendor.yaml", Vendor));

        Assert.Equal(ExitCode.Problems, code);
        Assert.StartsWith("# Drift of `ours.yaml` from `vendor.yaml`\n\n**To do:** 1 error of the vendor's document, 1 difference not accepted.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_OursWithErrors_IsRefused()
    {
        Write("ours.deliberate.yaml", "[]");

        Assert.Equal(ExitCode.Error, (await RunAsync(DriftCommand.Create(), Write("ours.yaml", Vendor), Write("vendor.yaml", Vendor))).Code);
    }

    [Fact]
    public async Task Drift_SameDocument_IsSuccess()
    {
        Write("ours.deliberate.yaml", "[]");

        Assert.Equal(ExitCode.Success, (await RunAsync(DriftCommand.Create(), Write("ours.yaml", SmallApi.Text), Write("vendor.yaml", SmallApi.Text))).Code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> RunAsync(Command command, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var code = await command.Parse(arguments).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
