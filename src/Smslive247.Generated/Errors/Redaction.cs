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

    /// <summary>What the writer takes, so that each request that was written can be read.</summary>
    private static readonly JsonReadOptions AsDeepAsWritten = JsonReadOptions.Default with { MaxDepth = 1000 };

    /// <summary>The length that is masked. It exceeds the longest text, so that a number that is cut off at the end is masked too.</summary>
    private const int LongestRead = 400;

    /// <summary>The shortest part of a secret that is masked; of a shorter secret, only the whole.</summary>
    private const int ShortestQuote = 8;

    // Keys and tokens, which contain a GUID; phone numbers and one-time passwords, with or without spaces and dashes.
    private const string KeysAndNumbers = @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}|\d(?:[ ().-]{0,2}\d){3,}";

#if NET
    [GeneratedRegex(KeysAndNumbers, RegexOptions.CultureInvariant)]
    private static partial Regex MaskedPattern();
#else
    private static readonly Regex Pattern = new(KeysAndNumbers, RegexOptions.CultureInvariant);

    private static Regex MaskedPattern() => Pattern;
#endif

    /// <summary>Members of requests whose values are nobody else's business, at whatever length.</summary>
    private static readonly HashSet<string> SecretMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "messageText", "sampleText", "rawContents", "rawNumbers", "mobileNumber", "phoneNumber", "to", "recipient", "remarks",
        "password", "oldPassword", "newPassword", "token", "providerKey", "username", "parentId",
        "accountName", "contactName", "firstName", "lastName", "email", "phone", "deliveryEmail", "callback",
    };

    /// <summary>Whether a member of a request is masked wherever the service quotes it.</summary>
    public static bool IsSecret(string member) => SecretMembers.Contains(member);

    /// <summary>The service's message and field errors, without the sensitive texts, for the message of an exception.</summary>
    public static string Describe(ErrorBody error, IReadOnlyList<string> sensitiveTexts)
    {
        var message = error.Message is null ? "" : $": {Apply(error.Message, sensitiveTexts).TrimEnd('.')}";
        var fields = error.Fields.Take(MostFields).Select(field => Apply($"{field.Field}: {field.Message}", sensitiveTexts));
        var more = error.Fields.Count > MostFields ? $"; and {error.Fields.Count - MostFields} more" : "";
        return error.Fields.Count == 0 ? message : $"{message} ({string.Join("; ", fields)}{more})";
    }

    /// <summary>Returns the first 200 characters on one line, with secrets, GUIDs, and runs of four or more digits masked.</summary>
    public static string Apply(string text, IEnumerable<string> secrets)
    {
        // Services quote invalid values HTML-encoded, in another letter case, or in part.
        var readable = WebUtility.HtmlDecode(text.Length <= LongestRead ? text : text.Substring(0, LongestRead));
        var masked = MaskedPattern().Replace(secrets.Aggregate(readable, MaskQuotes), Mask);
        var line = new StringBuilder(masked, 0, Math.Min(masked.Length, LongestText), LongestText + 3);
        for (var index = 0; index < line.Length; index++)
        {
            line[index] = char.IsControl(line[index]) ? ' ' : line[index];
        }

        return line.Append(masked.Length > LongestText ? "..." : "").ToString();
    }

    /// <summary>Masks each part of the text that is also part of the secret, from a minimum length on.</summary>
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

    /// <returns>The number of characters from the index on that are part of the secret; 0 if they are too few.</returns>
    private static int QuoteAt(string text, int index, string secret, int least)
    {
        var length = 0;
        for (var next = least; index + next <= text.Length && secret.AsSpan().Contains(text.AsSpan(index, next), StringComparison.OrdinalIgnoreCase); next++)
        {
            length = next;
        }

        return length;
    }

    /// <summary>The texts in a request's JSON that must not be quoted.</summary>
    public static IReadOnlyList<string> SecretsIn(byte[] json) => JsonCursor.ReadWhole(json, AsDeepAsWritten, response: null, ReadSecrets);

    private static List<string> ReadSecrets(ref JsonCursor json)
    {
        var secrets = new List<string>();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return secrets;
        }

        for (json.BeginObject(); json.NextMember();)
        {
            if (IsSecret(json.Name) && json.TokenType == JsonTokenType.String)
            {
                secrets.Add(json.ReadString());
            }
            else
            {
                json.Skip();
            }
        }

        secrets.RemoveAll(secret => secret.Length == 0);
        return secrets;
    }
}
