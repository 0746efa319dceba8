using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smslive247.Errors;

/// <summary>Makes words of the service fit for messages and logs.</summary>
internal static partial class Redaction
{
    private const string Mask = "****";
    private const int LongestText = 200;

    /// <summary>What the writer takes, so that each request that was written can be read.</summary>
    private static readonly JsonReadOptions AsDeepAsWritten = JsonReadOptions.Default with { MaxDepth = 1000 };

    /// <summary>What is looked at: a number that is cut off at the end must not escape its mask.</summary>
    private const int LongestRead = 400;

    /// <summary>A secret that is shorter is masked as a whole.</summary>
    private const int ShortestQuote = 8;

    // Keys and tokens, which hold a guid; phone numbers and one-time passwords, also with the blanks and dashes that people
    // write into them.
    private const string KeysAndNumbers = @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}|\d(?:[ ().-]{0,2}\d){3,}";

#if NET
    [GeneratedRegex(KeysAndNumbers, RegexOptions.CultureInvariant)]
    private static partial Regex MaskedPattern();
#else
    private static readonly Regex Pattern = new(KeysAndNumbers, RegexOptions.CultureInvariant);

    private static Regex MaskedPattern() => Pattern;
#endif

    /// <summary>The first 200 characters on one line, without the secrets, and with guids and runs of four digits and more masked.</summary>
    public static string Apply(string text, IEnumerable<string> secrets)
    {
        // Services quote what they complain of in HTML, in other letters, or in part.
        var readable = WebUtility.HtmlDecode(text.Length <= LongestRead ? text : text.Substring(0, LongestRead));
        var masked = MaskedPattern().Replace(secrets.Aggregate(readable, MaskQuotes), Mask);
        var line = new StringBuilder(masked, 0, Math.Min(masked.Length, LongestText), LongestText + 3);
        for (var index = 0; index < line.Length; index++)
        {
            line[index] = char.IsControl(line[index]) ? ' ' : line[index];
        }

        return line.Append(masked.Length > LongestText ? "..." : "").ToString();
    }

    /// <summary>Masks each stretch of the text that stands in the secret too, if it is long enough to tell something.</summary>
    private static string MaskQuotes(string text, string secret)
    {
        var least = Math.Min(ShortestQuote, secret.Length);
        var masked = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var length = QuoteAt(text, index, secret, least);
            _ = length == 0 ? masked.Append(text[index]) : masked.Append(Mask);
            index += Math.Max(1, length);
        }

        return masked.ToString();
    }

    /// <returns>How many characters from here on stand in the secret; 0 if they are too few.</returns>
    private static int QuoteAt(string text, int index, string secret, int least)
    {
        var length = 0;
        for (var next = least; index + next <= text.Length && secret.AsSpan().Contains(text.AsSpan(index, next), StringComparison.OrdinalIgnoreCase); next++)
        {
            length = next;
        }

        return length;
    }

    /// <summary>The texts in a request's JSON that must not be quoted: all but those of members that are harmless. Unknown members are not.</summary>
    public static IReadOnlyList<string> SecretsIn(byte[] json, IReadOnlyList<Smslive247JsonMember> members) =>
        JsonCursor.ReadWhole(json, AsDeepAsWritten, response: null, (ref json) => ReadSecrets(ref json, members));

    private static List<string> ReadSecrets(ref JsonCursor json, IReadOnlyList<Smslive247JsonMember> members)
    {
        var secrets = new List<string>();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            AddTexts(ref json, secrets);
            return secrets;
        }

        for (json.BeginObject(); json.NextMember();)
        {
            var name = json.Name;
            if (members.Any(member => member.IsHarmless && member.Name == name))
            {
                json.Skip();
            }
            else
            {
                AddTexts(ref json, secrets);
            }
        }

        return secrets;
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
