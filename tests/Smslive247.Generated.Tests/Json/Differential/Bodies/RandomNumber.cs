using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Smslive247.Tests;

/// <summary>Numbers in all forms of the grammar, up to the limits of their types; where a body has faults, also beyond, and in forms that are none.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomNumber(Random random, double faults)
{
    private static readonly string[] Edges32 = ["0", "-0", "1", "-1", "2147483647", "-2147483648"];

    private static readonly string[] Edges64 = ["2147483648", "-2147483649", "9007199254740993", "9223372036854775807", "-9223372036854775808"];

    private static readonly string[] Odd =
    [
        "2147483648", "-2147483649", "9223372036854775808", "-9223372036854775809", "79228162514264337593543950336", "12345678901234567890123",
        "1.0", "1.5", "2.5", "1e2", "1E+2", "0.0", "-0.0", "0e0", "0E-0", "0e30", "1e-2", "100e-2", "1e29", "1e400", "1e-400", "0e400", "1e9999999999", "1e-9999999999", "0e9999999999",
        "01", "-01", "00", "1.", ".5", "-.5", "+1", "-+1", "0x1F", "1e", "1e+", "1.e5", "-", "--1", "NaN", "Infinity", "-Infinity", "\"1\"", "\"\"",
    ];

    public string Int32() => Spelled(Integer(31, Edges32));

    public string Int64() => Spelled(Integer(63, random.Next(2) == 0 ? Edges32 : Edges64));

    /// <summary>What a decimal holds to the last digit, and a little less: it has 28 or 29 of them.</summary>
    public string Decimal() => random.Next(6) switch
    {
        0 => Int64(),
        1 or 2 => $"{Integer(20, Edges32)}.{Digits(1, 4)}",
        3 => $"{Sign()}0.{Digits(1, 31)}",
        4 => $"{Sign()}{random.Next(1, 10)}{Digits(0, 27)}.{Digits(1, 31)}",
        _ => $"{Sign()}{random.Next(10)}{(random.Next(2) == 0 ? $".{Digits(1, 7)}" : "")}{"eE"[random.Next(2)]}{Power()}",
    };

    private string Integer(int bits, string[] edges) => (random.NextDouble() < faults * 0.3, random.Next(8)) switch
    {
        (true, _) => Odd[random.Next(Odd.Length)],
        (_, 0) => edges[random.Next(edges.Length)],
        _ => (random.NextInt64(1L << random.Next(1, bits)) * (random.Next(4) == 0 ? -1 : 1)).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>By JSON Schema the same integer, whatever its spelling.</summary>
    private string Spelled(string integer) => random.Next(48) switch
    {
        0 => $"{integer}.0",
        1 => $"{integer}e0",
        2 => $"{integer}00E-2",
        3 => $"{integer}0.00e-1",
        _ => integer,
    };

    private string Power() => random.Next(3) switch
    {
        0 => $"-{random.Next(32)}",
        1 => $"+{random.Next(28)}",
        _ => $"{random.Next(28)}",
    };

    private string Sign() => random.Next(4) == 0 ? "-" : "";

    private string Digits(int from, int to) => string.Concat(Enumerable.Range(0, random.Next(from, to + 1)).Select(_ => random.Next(10)));
}
