using System.CommandLine;
using Smslive247.SpecTools.Commands;

namespace Smslive247.SpecTools.Tests.Commands;

public sealed class VersionCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("version");

    [Fact]
    public async Task Version_NoEntryInTheChangelog_ReportBeginsWithWhatToDo() => Assert.Equal(
        (ExitCode.Problems, "# `old.yaml` → `new.yaml`\n\n**To do:**\n\n- openapi/CHANGELOG.md: add an entry under `## Small API`, such as this one, shortened:\n\n```markdown\n### 1.0.1\n```\n\n**No differences.**\n"),
        await RunAsync("# Changes\n"));

    [Fact]
    public async Task Version_EntryInTheChangelog_ReportBeginsWithNothingToDo() => Assert.Equal(
        (ExitCode.Success, "# `old.yaml` → `new.yaml`\n\n**Nothing to do.** `info.version` and the changelog match the differences.\n\n**No differences.**\n"),
        await RunAsync("## Small API\n\n### 1.0.1\n\n- Words.\n"));

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<(int Code, string Report)> RunAsync(string changelog)
    {
        using StringWriter output = new();
        var report = Path.Combine(folder.FullName, "report.md");
        string[] arguments =
        [
            Write("old.yaml", SmallApi.Text), Write("new.yaml", SmallApi.Text.Replace("version: 1.0.0", "version: 1.0.1", StringComparison.Ordinal)),
            "--changelog", Write("CHANGELOG.md", changelog), "--report", report,
        ];
        return (await VersionCommand.Create().Parse(arguments).InvokeAsync(new() { Output = output }), await File.ReadAllTextAsync(report));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
