using Spectre.Console.Rendering;

namespace Smslive247.Cli.Output;

/// <summary>Makes the consoles that people read.</summary>
internal static class Screen
{
    /// <summary>Lines that go to a file or another program are not wrapped.</summary>
    private const int NoWrap = 10_000;

    /// <summary>Without colors if the output is no terminal, or NO_COLOR is set.</summary>
    public static IAnsiConsole Create(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = output, Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No });
        if (!output.IsTerminal)
        {
            console.Profile.Width = NoWrap;
        }

        return console;
    }

    /// <summary>Whether a picture on it can be drawn again and again. Some terminals cannot move the cursor.</summary>
    public static bool IsLive(IAnsiConsole console) => console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi;

    /// <summary>As much of a text as fits into a line; a character of some scripts takes two cells.</summary>
    public static string Cut(string text, int width)
    {
        var segment = new Segment(text);
        return segment.CellCount() <= width ? text : $"{Segment.Truncate(segment, width - 1)?.Text}…";
    }

    /// <summary>A text of others, with a period at its end.</summary>
    public static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : $"{trimmed}.";

    /// <summary>A text of others, in one line: a control character could move the cursor, or change the title of the terminal.</summary>
    public static string Clean(string? text) => new((text ?? "").Select(character => char.IsControl(character) ? ' ' : character).ToArray());
}
