using Smslive247.V5;

namespace Smslive247.Cli.Send;

/// <summary>Shows what would be sent. The price is not among it: the service states it in its response, and nowhere before.</summary>
internal static class Preview
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(SendMessageRequest draft, IAnsiConsole console)
    {
        Write(console, "To", draft.PhoneNumber);
        Write(console, "From", draft.SenderId);
        Write(console, "Text", draft.MessageText);
        Write(console, "Parts", Parts(draft.MessageText));
    }

    /// <summary>The number of parts, by which the service charges, and the characters that make it larger.</summary>
    public static string Parts(string text)
    {
        var count = SmsText.Count(text);
        var encoding = count.Encoding == SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2";
        var expensive = SmsText.FindUcs2Characters(text).Select(character => character.Text).Distinct().Take(10).ToArray();
        var reason = expensive.Length == 0 ? "" : $", because of {string.Join(' ', expensive)}";
        return string.Create(CultureInfo.InvariantCulture, $"{count.Parts} ({encoding}{reason}; {count.Characters} characters, {count.CharactersLeft} left)");
    }

    private static void Write(IAnsiConsole console, string name, string value) =>
        console.Write(new Paragraph().Append($"{name,-7}", Dim).Append($"{Lines(value)}\n"));

    /// <summary>The text with its line breaks, indented, and without other control characters.</summary>
    private static string Lines(string text) => string.Join("\n       ", text.ReplaceLineEndings("\n").Split('\n').Select(Screen.Clean));
}
