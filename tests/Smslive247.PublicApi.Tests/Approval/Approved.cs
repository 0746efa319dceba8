using DiffPlex.Renderer;

namespace Smslive247.PublicApiTests.Approval;

/// <summary>Compares text with an approved file of the repository.</summary>
internal static class Approved
{
    private const string Variable = "SMSLIVE247_APPROVE";

    /// <summary>Fails with the difference if the text is not the approved one. Writes the file instead if <c>SMSLIVE247_APPROVE</c> is 1.</summary>
    /// <param name="project">The test project, such as <c>Smslive247.PublicApi.Tests</c>.</param>
    /// <param name="file">The path of the approved file in the project.</param>
    /// <param name="received">The current text.</param>
    public static void Check(string project, string file, string received) => CheckFile($"tests/{project}/{file}", project, received);

    /// <param name="file">The path of the approved file in the repository.</param>
    /// <param name="project">The test project that writes it.</param>
    /// <param name="received">The current text.</param>
    public static void CheckFile(string file, string project, string received)
    {
        var path = Repository.File(file);
        var current = Normalize(received);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, current);
            return;
        }

        var approved = File.Exists(path) ? Normalize(File.ReadAllText(path)) : "";
        if (approved != current)
        {
            Assert.Fail($"""
                {file} differs from the approved file:
                {UnidiffRenderer.GenerateUnidiff(approved, current, "approved", "current", ignoreWhitespace: false)}
                To approve the change, run {Variable}=1 dotnet test tests/{project}, and describe it in CHANGELOG.md.
                """);
        }
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd() + "\n";
}
