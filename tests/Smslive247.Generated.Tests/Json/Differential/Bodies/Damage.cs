using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>Does to a body what happens to bytes on their way, and what those do who write JSON by hand.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal static class Damage
{
    private static readonly byte[] Signs = [.. "{}[]\",:\\/'0123456789+-.eEutfnNI \t\r\n\0\u001f\u00a0é"u8];

    private static readonly string[] Fragments =
    [
        "/* c */", "// c\n", "'", "'a'", "NaN", "Infinity", "-Infinity", "undefined", "new Date(0)", "0x1F", "010", "1.", ".5", "+1", "a", "a:1", "\\'", "\\u",
        "\\uD83D", "\u00A0", "\u2028", "\uFEFF", "\v", "\f", "\0", ",", ",,", "[]", "{}", "\"\"", "null", "true", "1e400", "-0", "1.0", "1e2", "\"x\":1", "}{", "][",
        "\"data\":", "\"paging\":", "\"messageID\":", "\"2024-05-31T10:00:00\"", "\"2024-05-31\"",
    ];

    public static byte[] Do(byte[] body, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            body = Once(body, random);
        }

        return body;
    }

    private static byte[] Once(byte[] body, Random random)
    {
        var start = random.Next(body.Length + 1);
        var end = Math.Min(body.Length, start + (random.Next(2) == 0 ? 1 : random.Next(40)));
        return random.Next(9) switch
        {
            0 => [.. body[..start], .. Flipped(body[start..end], random), .. body[end..]],
            1 => [.. body[..start], Signs[random.Next(Signs.Length)], .. body[end..]],
            2 => [.. body[..start], .. body[end..]],
            3 => [.. body[..start], Signs[random.Next(Signs.Length)], .. body[start..]],
            4 => [.. body[..end], .. body[start..]],
            5 => random.Next(4) == 0 ? body[..start] : body,
            6 => Swapped(body, random),
            _ => WithFragment(body, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]), random),
        };
    }

    private static byte[] Flipped(byte[] part, Random random)
    {
        if (part.Length > 0)
        {
            part[random.Next(part.Length)] ^= (byte)(1 << random.Next(8));
        }

        return part;
    }

    /// <summary>Two tokens change places.</summary>
    private static byte[] Swapped(byte[] body, Random random)
    {
        var tokens = Tokens(body);
        if (tokens.Count == 0)
        {
            return body;
        }

        var (one, other) = (tokens[random.Next(tokens.Count)], tokens[random.Next(tokens.Count)]);
        var (left, right) = one.Start.Value <= other.Start.Value ? (one, other) : (other, one);
        return left.Equals(right) ? body : [.. body[..left.Start], .. body[right], .. body[left.End..right.Start], .. body[left], .. body[right.End..]];
    }

    /// <summary>Before, behind, or in place of a token, or anywhere at all.</summary>
    private static byte[] WithFragment(byte[] body, byte[] fragment, Random random)
    {
        var tokens = Tokens(body);
        var anywhere = random.Next(body.Length + 1);
        var token = tokens.Count == 0 || random.Next(4) == 0 ? anywhere..anywhere : tokens[random.Next(tokens.Count)];
        var (start, end) = random.Next(3) switch { 0 => (token.Start, token.Start), 1 => (token.End, token.End), _ => (token.Start, token.End) };
        return [.. body[..start], .. fragment, .. body[end..]];
    }

    private static List<Range> Tokens(byte[] body)
    {
        List<Range> tokens = [];
        var json = new Utf8JsonReader(body);
        try
        {
            while (json.Read())
            {
                tokens.Add((int)json.TokenStartIndex..(int)(json.TokenType == JsonTokenType.PropertyName ? json.TokenStartIndex + json.ValueSpan.Length + 2 : json.BytesConsumed));
            }
        }
        catch (JsonException)
        {
            // Those before the fault are enough.
        }

        return tokens;
    }
}
