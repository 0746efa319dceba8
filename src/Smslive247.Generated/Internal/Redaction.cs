using System.Text.RegularExpressions;

namespace Smslive247.Internal;

/// <summary>Makes words of the service fit for messages and logs.</summary>
internal static class Redaction
{
    private const string Mask = "****";
    private const int LongestText = 200;

    // Keys and tokens, which hold a guid; phone numbers and one-time passwords, also with the blanks and dashes that people
    // write into them.
    private static readonly Regex KeysAndNumbers = new(
        @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}|\d(?:[ ().-]{0,2}\d){3,}", RegexOptions.CultureInvariant);

    /// <summary>Members of requests whose values are nobody else's business, at whatever length.</summary>
    private static readonly HashSet<string> SecretMembers = ["messageText", "sampleText", "rawContents", "password", "oldPassword", "newPassword"];

    /// <summary>The first 200 characters on one line, without the secrets, and with guids and runs of four digits and more masked.</summary>
    public static string Apply(string text, IEnumerable<string> secrets)
    {
        // The longest first: a secret may be part of another one.
        var known = secrets.OrderByDescending(secret => secret.Length).Aggregate(text, (masked, secret) => masked.Replace(secret, Mask));
        var masked = KeysAndNumbers.Replace(known, Mask);
        var line = masked.Take(LongestText).Select(character => char.IsControl(character) ? ' ' : character);
        return string.Concat(line) + (masked.Length > LongestText ? "..." : "");
    }

    /// <summary>The texts in a request's JSON that must not be quoted.</summary>
    public static IEnumerable<string> SecretsIn(ArraySegment<byte> json)
    {
        var cursor = new JsonCursor(json.Array!, json.Count, JsonReadOptions.Default);
        if (cursor.Peek() != JsonKind.Object)
        {
            yield break;
        }

        for (cursor.BeginObject(); cursor.NextMember();)
        {
            if (SecretMembers.Contains(cursor.Name) && cursor.Peek() == JsonKind.String)
            {
                var secret = cursor.ReadString();
                if (secret.Length > 0)
                {
                    yield return secret;
                }
            }
            else
            {
                cursor.Skip();
            }
        }
    }
}
