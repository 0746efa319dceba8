using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Texts, numbers, enum values and dates as JSON, in all their forms; in a faulty body, in invalid forms too.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomScalar(Random random, double faults)
{
    /// <summary>The last ones are invalid: bytes that are not UTF-8, and halves of surrogate pairs.</summary>
    private static readonly string[] Pieces =
    [
        "a", "The quick brown fox", "0", " ", "/", "'", "{", "]", ",", ":", "\u007f", "é", "Ẹ", "\u2028", "\uFEFF", "😀", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t",
        "\\u0041", "\\u1eB8", "\\uD83D\\ude00", "\\u0000", "\\u0022", "\\u005C", "\\uFFFF",
        "\uE1E9", "\uE1FF", "\uE1C0\uE1AF", "\uE1E2\uE182", "\uE1ED\uE1A0\uE180", "\uE1F0\uE19F\uE198", "\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "\\uD83D\\uD83D\\uDE00", "\\uD83D\\n",
    ];

    private static readonly string[] Words = ["DELIVRD", "EXPIRED", "delivrd", "NEW", "Pending", ""];

    private static readonly string[] Edges32 = ["0", "-0", "1", "-1", "2147483647", "-2147483648"];

    private static readonly string[] Edges64 = [.. Edges32, "2147483648", "-2147483649", "9007199254740993", "9223372036854775807", "-9223372036854775808"];

    private static readonly string[] OddNumbers =
    [
        "2147483648", "-2147483649", "9223372036854775808", "-9223372036854775809", "79228162514264337593543950336", "12345678901234567890123", "1.5", "2.5", "0e30", "1e-2",
        "100e-2", "1e29", "1e400", "1e-400", "0e400", "1e9999999999", "1e-9223372036854775808", "0e9999999999", "\"1\"", "\"\"",
    ];

    private static readonly string[] Dates = ["2024-05-31", "2026-01-01", "2024-02-29", "0001-01-01", "9999-12-31", /* no dates: */ "2024-02-30", "2024-5-31", "20240531", "05/06/2024"];

    private static readonly string[] Times =
    [
        "T10:00:00", "T10:00", " 23:59:59", "t00:00:00", "T10:00:00.5", "T23:59:59.9999999", "T10:00:00.12345678", "T10:00:00.0000000000000000000000000000001",
        /* no times: */ "T24:00:00", "T10:60", "T10:00:60", "T10:00:00.", "T10:00.5", "T10-00-00", "T10", "\\uD83D",
    ];

    private static readonly string[] Zones = ["", "", "Z", "z", "+01:00", "-03:30", "+0100", "-05", "+14:00", "-14:00", /* no zones: */ "+14:01", "-15", "+1", "ZZ", " Z", "+01:60", "Z "];

    public string Next(MemberKind kind) => kind switch
    {
        MemberKind.Text => random.Next(12) == 0 ? Decimal() : Text(),
        MemberKind.Word => Quoted(One(Words)),
        MemberKind.Date => Quoted(random.Next(8) == 0 ? One(Dates, 4) : One(Dates, 4) + One(Times, 8) + One(Zones, 7)),
        MemberKind.Boolean => random.Next(2) == 0 ? "true" : "false",
        MemberKind.Int32 => Integer(31, Edges32),
        MemberKind.Int64 => Integer(63, Edges64),
        _ => Decimal(),
    };

    /// <summary>A name, or any if it is empty.</summary>
    public string Name(string name) => name.Length == 0 ? Text() : Quoted(name);

    /// <summary>U+E100 to U+E1FF represent single bytes.</summary>
    public static byte[] ToBytes(string text) =>
        [.. text.EnumerateRunes().SelectMany(rune => rune.Value is >= 0xE100 and <= 0xE1FF ? [(byte)rune.Value] : Encoding.UTF8.GetBytes(rune.ToString()))];

    private string Text() => $"\"{(random.Next(2) == 0 ? $"m{random.Next(1000)}" : string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => One(Pieces))))}\"";

    /// <summary>In one of twelve texts, some of the letters are escape sequences.</summary>
    private string Quoted(string letters) =>
        random.Next(12) > 0 ? $"\"{letters}\"" : $"\"{string.Concat(letters.Select(letter => random.Next(4) > 0 || letter == '\\' ? $"{letter}" : $"\\u{(int)letter:x4}"))}\"";

    /// <summary>JSON Schema ignores the notation.</summary>
    private string Integer(int bits, string[] edges) => Fails() ? One(OddNumbers) : random.Next(48) switch
    {
        0 => $"{Digits(bits, edges)}.0",
        1 => $"{Digits(bits, edges)}e0",
        2 => $"{Digits(bits, edges)}00E-2",
        3 => $"{Digits(bits, edges)}0.00e-1",
        _ => Digits(bits, edges),
    };

    /// <summary>Numbers with about as many digits as a decimal holds, 28 or 29.</summary>
    private string Decimal() => random.Next(6) switch
    {
        0 => Integer(63, Edges64),
        1 or 2 => $"{Digits(20, Edges32)}.{Digits(1, 4)}",
        3 => $"{Sign()}0.{Digits(1, 31)}",
        4 => $"{Sign()}{random.Next(1, 10)}{Digits(0, 27)}.{Digits(1, 31)}",
        _ => $"{Sign()}{random.Next(10)}{(random.Next(2) == 0 ? $".{Digits(1, 7)}" : "")}{One(["e-", "E+", "e"])}{random.Next(29)}",
    };

    private string Digits(int bits, string[] edges) =>
        random.Next(8) == 0 ? One(edges) : (random.NextInt64(1L << random.Next(1, bits)) * (random.Next(4) == 0 ? -1 : 1)).ToString(CultureInfo.InvariantCulture);

    private string Digits(int from, int to) => string.Concat(Enumerable.Range(0, random.Next(from, to + 1)).Select(_ => random.Next(10)));

    private string Sign() => random.Next(4) == 0 ? "-" : "";

    private string One(string[] choices, int rightOnes = 0) => choices[random.Next(rightOnes == 0 || Fails() ? choices.Length : rightOnes)];

    private bool Fails() => random.NextDouble() < faults * 0.3;
}
