namespace Smslive247.PackageTests.Approval;

/// <summary>Texts that stand in this project, and that a person agreed to.</summary>
internal static class Approved
{
    private const string Variable = "SMSLIVE247_APPROVE";

    /// <summary>Fails where the text differs, and says how; or approves it, where somebody asks for that.</summary>
    /// <param name="file">Its path in this project.</param>
    /// <param name="received">What is so today.</param>
    public static void Check(string file, string received)
    {
        var path = Repository.File($"tests/Smslive247.Packages.Tests/{file}");
        var now = received.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, now);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (approved != now)
        {
            Assert.Fail($"""
                {file} is not what was approved:
                {string.Join('\n', LineDifference.Between(approved.TrimEnd().Split('\n'), now.TrimEnd().Split('\n')))}
                If that is what you want, approve all of it with {Variable}=1 dotnet test tests/Smslive247.Packages.Tests, and tell users in CHANGELOG.md.
                """);
        }
    }
}
