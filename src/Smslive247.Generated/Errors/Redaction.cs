using System.Text;
using System.Text.RegularExpressions;

namespace Smslive247.Errors;

/// <summary>Masks sensitive texts in what the service and .NET report, for exception messages and logs.</summary>
internal static partial class Redaction
{
    private const string Mask = "****";
    private const int LongestText = 200;
    private const int MostFields = 10;

    // Keys and tokens contain one. A number before it must not take its first digits, without which it is not recognized.
    private const string GuidPattern = @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}\d*";
    private const string Digit = $@"(?!{GuidPattern})\d";
    private const string Separator = @"[ ()./_\-\u2010-\u2015]";

    // Phone numbers, with any character between two digits; shorter numbers, such as one-time passwords, with a common one.
    private const string Pattern = $@"{GuidPattern}|\d(?:(?:[^\p{{L}}\d]|{Separator}{{0,3}}){Digit}){{6,}}|\d(?:(?:\+|{Separator}{{0,2}}){Digit}){{3,}}";

#if NET
    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex KeysAndNumbers();
#else
    private static readonly Regex Compiled = new(Pattern, RegexOptions.CultureInvariant);

    private static Regex KeysAndNumbers() => Compiled;
#endif

    /// <summary>The service's message and field errors, without the sensitive texts, for the message of an exception.</summary>
    public static string Describe(ErrorBody error, IReadOnlyList<string> sensitiveTexts)
    {
        var fields = error.Fields.Take(MostFields).Select(field => $"{field.Field}: {field.Message}");
        var lines = Apply([error.Message ?? "", .. fields], sensitiveTexts);
        var message = error.Message is null ? "" : $": {lines[0].TrimEnd('.')}";
        var more = error.Fields.Count > MostFields ? $"; and {error.Fields.Count - MostFields} more" : "";
        return error.Fields.Count == 0 ? message : $"{message} ({string.Join("; ", lines.Skip(1))}{more})";
    }

    /// <summary>Returns the first 200 characters on one line, with sensitive texts, GUIDs, and runs of four or more digits masked.</summary>
    public static string Apply(string text, IReadOnlyList<string> sensitiveTexts) => Apply([text], sensitiveTexts)[0];

    /// <summary>Masks the user name and password in an address, such as that of a proxy. A password may contain any character.</summary>
    public static string WithoutCredentials(string message)
    {
        var start = message.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = message.LastIndexOf('@');
        return start < 3 || end < start ? message : $"{message.Substring(0, start)}{Mask}{message.Substring(end)}";
    }

    private static string[] Apply(IReadOnlyList<string> texts, IReadOnlyList<string> sensitiveTexts)
    {
        var search = new QuoteSearch([.. texts.Select(QuotedText.Read)]);
        foreach (var sensitive in sensitiveTexts)
        {
            search.Find(sensitive);
        }

        return [.. search.Texts.Select(text => Show(text, search))];
    }

    private static string Show(QuotedText text, QuoteSearch search)
    {
        // All masks are found in the original text, since one could split another.
        var isMasked = search.FindMasked(text);
        foreach (Match match in KeysAndNumbers().Matches(text.Line))
        {
            isMasked.AsSpan(match.Index, match.Length).Fill(true);
        }

        var line = new StringBuilder();
        for (var index = 0; index < text.ShownLength; index++)
        {
            _ = !isMasked[index] ? line.Append(text.Line[index])
                : index == 0 || !isMasked[index - 1] ? line.Append(Mask)
                : line;
        }

        return line.Length <= LongestText && !text.IsCut ? line.ToString() : $"{line.ToString(0, Math.Min(line.Length, LongestText))}...";
    }
}
