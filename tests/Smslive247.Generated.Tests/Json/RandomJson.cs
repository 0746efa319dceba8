using System.Globalization;
using System.Text;

namespace Smslive247.Tests;

/// <summary>Makes JSON of every shape that the grammar allows; the same seed makes the same document.</summary>
internal sealed class RandomJson(int seed)
{
    private static readonly string[] Pieces =
        ["a", "Z", "0", " ", "/", "é", "Ẹ", "\u2028", "😀", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0041", "\\u1eB8", "\\uD83D\\ude00", "\u007f"];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();

    public string Document()
    {
        Value(depth: 0);
        return text.ToString();
    }

    private void Value(int depth)
    {
        Space();
        switch (random.Next(depth > 4 ? 4 : 8))
        {
            case 0:
                String();
                break;
            case 1 or 2:
                Number();
                break;
            case 3:
                text.Append(random.Next(3) switch { 0 => "true", 1 => "false", _ => "null" });
                break;
            case 4 or 5:
                Sequence('[', ']', () => Value(depth + 1));
                break;
            default:
                Sequence('{', '}', () =>
                {
                    Space();
                    String();
                    Space();
                    text.Append(':');
                    Value(depth + 1);
                });
                break;
        }

        Space();
    }

    private void Sequence(char open, char close, Action element)
    {
        text.Append(open);
        for (var (index, count) = (0, random.Next(4)); index < count; index++)
        {
            text.Append(index > 0 ? "," : "");
            element();
        }

        Space();
        text.Append(close);
    }

    private void String()
    {
        text.Append('"');
        for (var length = random.Next(6); length > 0; length--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        text.Append('"');
    }

    private void Number()
    {
        text.Append(random.Next(2) == 0 ? "-" : "");
        text.Append(random.Next(4) == 0 ? "0" : random.NextInt64(1, 1L << random.Next(1, 60)).ToString(CultureInfo.InvariantCulture));
        if (random.Next(2) == 0)
        {
            text.Append('.').Append(random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture));
        }
    }

    private void Space()
    {
        for (var length = random.Next(6) == 0 ? random.Next(3) : 0; length > 0; length--)
        {
            text.Append(" \t\r\n"[random.Next(4)]);
        }
    }
}
