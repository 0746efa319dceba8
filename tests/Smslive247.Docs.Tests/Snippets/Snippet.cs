namespace Smslive247.DocsTests.Snippets;

/// <summary>A C# block of a Markdown file.</summary>
/// <param name="Number">Its place under the heading, from 1.</param>
internal sealed partial record Snippet(string Document, string Heading, int Number, string Code)
{
    public static IReadOnlyList<Snippet> All { get; } = [.. Repository.Documents.SelectMany(In)];

    public string Name => Number == 1 ? $"{Document}: {Heading}" : $"{Document}: {Heading} ({Number})";

    /// <summary>The comments behind Console.WriteLine: the lines that the reader is promised.</summary>
    public IEnumerable<string> PromisedLines => PromisedLine().Matches(Code).Select(match => match.Groups[1].Value);

    /// <summary>A program, and not a part of one.</summary>
    public bool IsProgram => ProgramStart().IsMatch(Code);

    public static Snippet Find(string name) => All.Single(snippet => snippet.Name == name);

    private static IEnumerable<Snippet> In(string document)
    {
        var (heading, number) = ("", 0);
        foreach (Match match in HeadingOrBlock().Matches(File.ReadAllText(Repository.File(document))))
        {
            if (match.Groups["heading"].Success)
            {
                (heading, number) = (match.Groups["heading"].Value, 0);
            }
            else if (match.Groups["language"].Value == "csharp")
            {
                yield return new(document, heading, ++number, match.Groups["code"].Value);
            }
        }
    }

    [GeneratedRegex(@"^#+ (?<heading>[^\n]+)$|^```(?<language>\w*)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex HeadingOrBlock();

    [GeneratedRegex(@"^ *Console\.WriteLine\([^\n]*\); +// ([^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex PromisedLine();

    [GeneratedRegex(@"^(using var client|var builder|await using var sandbox = .*\nusing var client) = |static async Task Main\(\)", RegexOptions.Multiline)]
    private static partial Regex ProgramStart();
}
