using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smslive247.Errors;

/// <summary>Masks sensitive texts in what the service sent, for exception messages and logs.</summary>
internal static partial class Redaction
{
    private const string Mask = "****";
    private const int LongestText = 200;
    private const int MostFields = 10;

    /// <summary>The length that is masked.</summary>
    private const int LongestRead = 400;

    /// <summary>The shortest part of a sensitive text that is masked; of a shorter text, only the whole.</summary>
    private const int ShortestQuote = 8;

    // Keys and tokens, which contain a GUID; phone numbers and one-time passwords, with or without spaces and dashes.
    private const string Pattern = @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}\d*|\d(?:[ ().-]{0,2}\d){3,}";

    /// <summary>The depth that the writer allows, so that each written request can be read.</summary>
    private static readonly JsonReadOptions RequestOptions = JsonReadOptions.Default with { MaxDepth = 1000 };

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
        var message = error.Message is null ? "" : $": {Apply(error.Message, sensitiveTexts).TrimEnd('.')}";
        var fields = error.Fields.Take(MostFields).Select(field => Apply($"{field.Field}: {field.Message}", sensitiveTexts));
        var more = error.Fields.Count > MostFields ? $"; and {error.Fields.Count - MostFields} more" : "";
        return error.Fields.Count == 0 ? message : $"{message} ({string.Join("; ", fields)}{more})";
    }

    /// <summary>Returns the first 200 characters on one line, with sensitive texts, GUIDs, and runs of four or more digits masked.</summary>
    public static string Apply(string text, IReadOnlyList<string> sensitiveTexts)
    {
        // Services quote HTML-encoded, in another letter case, or in part. All masks are found in the original text, since one could split another.
        var isCut = text.Length > LongestRead;
        var readable = WebUtility.HtmlDecode(isCut ? text.Substring(0, LongestRead) : text);
        var isMasked = new bool[readable.Length];
        foreach (Match match in KeysAndNumbers().Matches(readable))
        {
            isMasked.AsSpan(match.Index, match.Length).Fill(true);
        }

        foreach (var sensitive in sensitiveTexts)
        {
            MaskQuotes(readable, sensitive, isMasked);
        }

        // A part at the cut may be too short to be masked.
        var end = isCut ? readable.Length - ShortestQuote : readable.Length;
        var line = new StringBuilder(readable.Length);
        for (var index = 0; index < end; index++)
        {
            _ = !isMasked[index] ? line.Append(char.IsControl(readable[index]) ? ' ' : readable[index])
                : index == 0 || !isMasked[index - 1] ? line.Append(Mask)
                : line;
        }

        return line.Length <= LongestText ? line.ToString() : $"{line.ToString(0, LongestText)}...";
    }

    /// <summary>Masks each part of the text that is also a part of the sensitive text, from a minimum length on.</summary>
    private static void MaskQuotes(string text, string sensitive, bool[] isMasked)
    {
        var least = Math.Min(ShortestQuote, sensitive.Length);
        for (var index = 0; index < text.Length;)
        {
            var length = QuoteAt(text, index, sensitive, least);
            isMasked.AsSpan(index, length).Fill(true);
            index += Math.Max(1, length);
        }
    }

    /// <returns>The number of characters from the index on that are a part of the sensitive text; 0 if they are too few.</returns>
    private static int QuoteAt(string text, int index, string sensitive, int least)
    {
        var length = 0;
        for (var next = least; index + next <= text.Length && sensitive.AsSpan().Contains(text.AsSpan(index, next), StringComparison.OrdinalIgnoreCase); next++)
        {
            length = next;
        }

        return length;
    }

    /// <summary>The texts of a request that must not be quoted: all but those of members that are documented as not sensitive.</summary>
    public static IReadOnlyList<string> SensitiveTextsIn(byte[] json, IReadOnlyList<Smslive247JsonMember> members) =>
        JsonCursor.ReadWhole(json, RequestOptions, response: null, (ref json) => ReadSensitive(ref json, members));

    private static List<string> ReadSensitive(ref JsonCursor json, IReadOnlyList<Smslive247JsonMember> members)
    {
        var texts = new List<string>();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            AddTexts(ref json, texts);
            return texts;
        }

        for (json.BeginObject(); json.NextMember();)
        {
            var name = json.Name;
            if (members.Any(member => !member.IsSensitive && member.Name == name))
            {
                json.Skip();
            }
            else
            {
                AddTexts(ref json, texts);
            }
        }

        return texts;
    }

    private static void AddTexts(ref JsonCursor json, List<string> texts)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String when json.ReadString() is { Length: > 0 } text && !IsNumber(text):
                texts.Add(text);
                break;
            case JsonTokenType.StartArray:
                for (json.BeginArray(); json.NextItem();)
                {
                    AddTexts(ref json, texts);
                }

                break;
            case JsonTokenType.StartObject:
                for (json.BeginObject(); json.NextMember();)
                {
                    AddTexts(ref json, texts);
                }

                break;
        }
    }

    /// <summary>Whether the pattern masks every quote of the text. A batch may hold a hundred thousand such texts: a search for each takes seconds.</summary>
    private static bool IsNumber(string text) => text.Length > 4 && text.TrimStart('+').All(static character => character is >= '0' and <= '9');
}
