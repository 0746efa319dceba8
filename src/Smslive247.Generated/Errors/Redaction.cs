using System.Text;
using System.Text.RegularExpressions;

namespace Smslive247.Errors;

/// <summary>Masks sensitive texts in what the service and .NET report, for exception messages and logs.</summary>
internal static partial class Redaction
{
    private const string Mask = "****";
    private const int LongestText = 200;
    private const int MostFields = 10;

    private const string Separator = @"[ ()./_\-\u2010-\u2015]";

    // Keys and tokens, which contain a GUID; phone numbers, with any character between two digits; shorter numbers, such as one-time passwords.
    private const string Pattern =
        @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}\d*|\d(?:(?:[^\p{L}\d]|" + Separator + @"{0,3})\d){6,}|\d(?:(?:\+|" + Separator + @"{0,2})\d){3,}";

    // A password may contain any character.
    private const string CredentialsPattern = "(?<=://).*@";

#if NET
    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex KeysAndNumbers();

    [GeneratedRegex(CredentialsPattern, RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Credentials();
#else
    private static readonly Regex CompiledPattern = new(Pattern, RegexOptions.CultureInvariant);
    private static readonly Regex CompiledCredentials = new(CredentialsPattern, RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static Regex KeysAndNumbers() => CompiledPattern;

    private static Regex Credentials() => CompiledCredentials;
#endif

    /// <summary>The service's message and field errors, without the sensitive texts, for the message of an exception.</summary>
    public static string Describe(ErrorBody error, IEnumerable<string> sensitiveTexts)
    {
        if (error.Message is null && error.Fields.Count == 0)
        {
            return "";
        }

        var fields = error.Fields.Take(MostFields).Select(field => $"{field.Field}: {field.Message}");
        var lines = Apply([error.Message ?? "", .. fields], sensitiveTexts);
        var message = error.Message is null ? "" : $": {lines[0].TrimEnd('.')}";
        var more = error.Fields.Count > MostFields ? $"; and {error.Fields.Count - MostFields} more" : "";
        return error.Fields.Count == 0 ? message : $"{message} ({string.Join("; ", lines.Skip(1))}{more})";
    }

    /// <summary>Returns the first 200 characters on one line, with sensitive texts, GUIDs, and runs of four or more digits masked.</summary>
    public static string Apply(string text, IEnumerable<string> sensitiveTexts) => Apply([text], sensitiveTexts)[0];

    /// <summary>Masks the user name and password in an address, such as that of a proxy.</summary>
    public static string WithoutCredentials(string message) => Credentials().Replace(message, $"{Mask}@");

    private static string[] Apply(IReadOnlyList<string> texts, IEnumerable<string> sensitiveTexts)
    {
        var search = new QuoteSearch([.. texts.Select(QuotedText.Read)]);
        search.Find(sensitiveTexts);
        return [.. search.Texts.Select(text => Show(text, search))];
    }

    private static string Show(QuotedText text, QuoteSearch search)
    {
        // All masks are found in the original text, since one could split another.
        var isMasked = search.FindMasked(text);

        // Also within a match: a number before a key could take its first digits, without which it is no key.
        for (var match = KeysAndNumbers().Match(text.Line); match.Success; match = KeysAndNumbers().Match(text.Line, match.Index + 1))
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
