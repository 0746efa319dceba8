namespace Smslive247.DocsTests.Snippets;

/// <summary>A file of the repository that tests run, and a document shows.</summary>
/// <param name="Name">The document and its heading.</param>
/// <param name="Start">The text with which the part begins that the document shows, up to the end of the file; null for the whole file.</param>
internal sealed record Sample(string Name, string Path, string? Start = null)
{
    private const string Client = "src/Smslive247.Generated/README.md";
    private const string Sandbox = "src/Smslive247.Sandbox/README.md";
    private const string NewUser = "tests/Smslive247.Packages.Tests/NewUser";
    private const string Class = "internal sealed class";

    public static IReadOnlyList<Sample> All { get; } =
    [
        new($"{Client}: In a minimal API", $"{NewUser}/Notices/Program.cs"),
        new($"{Client}: In F# and Visual Basic", $"{NewUser}/FSharp/Program.fs"),
        new($"{Client}: In F# and Visual Basic", $"{NewUser}/VisualBasic/Program.vb"),
        new($"{Client}: On .NET Framework", $"{NewUser}/NetFramework/Program.cs"),
        new($"{Client}: Without that package", $"{NewUser}/Worker/ReminderService.cs", Class),
        new($"{Client}: Problem details", $"{NewUser}/Shop/Messages/MessageExceptionHandler.cs"),
        new($"{Client}: Health check", $"{NewUser}/Shop/Messages/BalanceCheck.cs", Class),
        new($"{Client}: In your own OpenAPI document", "tests/Smslive247.Generated.Tests/Serialization/Smslive247Schemas.cs", "internal static class"),
        new($"{Sandbox}: A program with a host", $"{NewUser}/Notices.Tests/NoticeTests.cs"),
    ];

    public string Text
    {
        get
        {
            var text = File.ReadAllText(Repository.File(Path));
            return Start is null ? text : text[text.IndexOf(Start, StringComparison.Ordinal)..];
        }
    }
}
