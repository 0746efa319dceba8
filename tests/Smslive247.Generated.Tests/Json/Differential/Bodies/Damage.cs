using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>Damages a body as transport errors and hand-written JSON do.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal static class Damage
{
    private static readonly string[] Values =
        ["[]", "{}", "\"\"", "null", "true", "1e400", "-0", "1.0", "1e2", "\"\\uD83D\"", "\"2024-05-31T10:00:00\"", "\"2024-05-31\"", "'a'", "NaN", "0x1F", "010", "1.", "// c\n1"];

    private static readonly string[] Names = ["\"x\"", "\"data\"", "\"Data\"", "\"paging\"", "\"MessageID\"", "a"];

    private static readonly string[] Signs = ["", "", "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "-", ".", "e", "\0", "\u00a0", "\uFEFF", "\uE1E9", "\uE1FF"];

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
        var isName = random.Next(2) == 0;
        var tokens = Tokens(body, isName);
        if (tokens.Count > 0 && random.Next(3) > 0)
        {
            var token = tokens[random.Next(tokens.Count)];
            return [.. body[..token.Start], .. random.Next(2) == 0 ? body[tokens[random.Next(tokens.Count)]] : One(isName ? Names : Values, random), .. body[token.End..]];
        }

        var start = random.Next(body.Length + 1);
        return [.. body[..start], .. One(Signs, random), .. body.Skip(start + random.Next(3))];
    }

    private static byte[] One(string[] choices, Random random) => RandomScalar.ToBytes(choices[random.Next(choices.Length)]);

    private static List<Range> Tokens(byte[] body, bool names)
    {
        List<Range> tokens = [];
        var json = new Utf8JsonReader(body);
        try
        {
            while (json.Read())
            {
                if (names ? json.TokenType == JsonTokenType.PropertyName : json.TokenType > JsonTokenType.Comment)
                {
                    tokens.Add((int)json.TokenStartIndex..(int)(json.TokenStartIndex + json.ValueSpan.Length + (names || json.TokenType == JsonTokenType.String ? 2 : 0)));
                }
            }
        }
        catch (JsonException)
        {
            // Those before the fault are enough.
        }

        return tokens;
    }
}
