using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Smslive247.Tests;

/// <summary>Strings: short ones, runs of plain letters with something else at any place of them, and nothing but the unusual.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomText(Random random, JsonBytes json, double faults)
{
    private const string Plain = "The quick brown fox jumps over the lazy dog 0123456789 times, & sends {[1,2]: 'all'} as 1 SMS/text.";

    private static readonly string[] Pieces =
    [
        "a", "Z", "0", " ", "/", "'", "{", "]", ",", ":", "\u007f", "é", "Ẹ", "\u2028", "\uFEFF", "😀", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t",
        "\\u0041", "\\u1eB8", "\\uD83D\\ude00", "\\u0000", "\\u0022", "\\u005C", "\\uFFFF",
    ];

    /// <summary>Bytes that are not UTF-8, and halves of surrogate pairs.</summary>
    private static readonly byte[][] Broken =
    [
        [0xE9], [0xFF], [0x80], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF5, 0x80, 0x80, 0x80],
        [.. "\\uD83D"u8], [.. "\\uDE00"u8], [.. "\\uDE00\\uD83D"u8], [.. "\\uD83D\\uD83D\\uDE00"u8], [.. "\\uD83D\\n"u8],
    ];

    private static readonly string[] Faults = ["\n", "\t", "\0", "\u001f", "\"", "\\", "\\x", "\\'", "\\u12", "\\u12g4", "\\U0041", "\\u+123", "\\u 123"];

    public void Write()
    {
        json.Add("\""u8);
        switch (random.Next(8))
        {
            case 0:
                for (var left = random.Next(8); left > 0; left--)
                {
                    Piece();
                }

                break;
            case 1 or 2:
                Run();
                Piece();
                Run();
                break;
            case 3:
                Run();
                break;
            default:
                json.Add("m").Add(random.Next(1000).ToString(CultureInfo.InvariantCulture));
                break;
        }

        json.Add("\""u8);
    }

    /// <summary>Writes these letters, some of them as escape sequences in one of twelve texts.</summary>
    public void WriteLetters(string letters)
    {
        json.Add("\""u8);
        if (random.Next(12) > 0)
        {
            json.Add(letters);
        }
        else
        {
            foreach (var letter in letters)
            {
                json.Add(random.Next(4) == 0 ? $"\\u{(int)letter:x4}" : letter.ToString());
            }
        }

        json.Add("\""u8);
    }

    /// <summary>Plain letters across the widths of vectors, up to 64 bytes.</summary>
    private void Run() => json.Add(Plain[..random.Next(71)]);

    private void Piece()
    {
        if (random.NextDouble() < faults * 0.2)
        {
            json.Add(Faults[random.Next(Faults.Length)]);
        }
        else if (random.Next(16) == 0)
        {
            json.Add(Broken[random.Next(Broken.Length)]);
        }
        else
        {
            json.Add(Pieces[random.Next(Pieces.Length)]);
        }
    }
}
