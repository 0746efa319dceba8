using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Smslive247.Tests;

/// <summary>Text, numbers, words and dates in all their forms; where a body has faults, also in forms that are none.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomScalar(Random random, JsonBytes json, double faults)
{
    private static readonly string[] Words = ["DELIVRD", "EXPIRED", "delivrd", "NEW", "Pending", ""];

    private static readonly string[] Integers =
    [
        "0", "-0", "1", "-1", "2147483647", "2147483648", "-2147483648", "-2147483649", "9007199254740993",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    ];

    private static readonly string[] OddNumbers =
    [
        "1.0", "1.5", "2.5", "1e2", "1E+2", "0.0", "-0.0", "0e0", "0E-0", "1e-2", "100e-2", "1e400", "1e-400", "12345678901234567890123", "1e9999999999",
        "01", "-01", "00", "1.", ".5", "-.5", "+1", "0x1F", "1e", "1e+", "-", "--1", "NaN", "Infinity", "-Infinity", "\"1\"", "\"\"",
    ];

    private readonly RandomText text = new(random, json, faults);

    public void Write(MemberKind kind)
    {
        switch (kind)
        {
            case MemberKind.Text when random.Next(12) == 0:
                Number();
                break;
            case MemberKind.Text:
                text.Write();
                break;
            case MemberKind.Word:
                json.Add("\""u8).Add(Words[random.Next(Words.Length)]).Add("\""u8);
                break;
            case MemberKind.Boolean:
                json.Add(random.Next(2) == 0 ? "true"u8 : "false"u8);
                break;
            case MemberKind.Date:
                new RandomDate(random, faults).Write(json);
                break;
            case MemberKind.Decimal:
                Number();
                break;
            default:
                json.Add(Integer(kind == MemberKind.Int32 ? 31 : 63));
                break;
        }
    }

    /// <summary>Writes a name, or any if it is empty. Letters of it may be escape sequences.</summary>
    public void WriteName(string name)
    {
        if (name.Length == 0)
        {
            text.Write();
        }
        else
        {
            text.WriteLetters(name);
        }
    }

    private void Number()
    {
        var form = random.NextDouble() < 0.3 + (0.3 * faults) ? 3 : random.Next(3);
        json.Add(form switch
        {
            0 => Integer(63),
            1 => $"{Integer(20)}.{Digits(random.Next(1, 5))}",
            2 => $"{Sign()}{(random.Next(2) == 0 ? "0" : $"{random.Next(1, 10)}{Digits(random.Next(0, 30))}")}.{Digits(random.Next(1, 32))}",
            _ => $"{Sign()}{random.Next(10)}{(random.Next(2) == 0 ? $".{Digits(random.Next(1, 8))}" : "")}{(random.Next(2) == 0 ? "e" : "E")}{(random.Next(3) switch { 0 => "+", 1 => "-", _ => "" })}{random.Next(32)}",
        });
    }

    private string Integer(int bits) => (faults > 0 && random.NextDouble() < faults * 0.3, random.Next(8)) switch
    {
        (true, _) => OddNumbers[random.Next(OddNumbers.Length)],
        (_, 0) => Integers[random.Next(bits > 31 ? Integers.Length : faults > 0 ? 8 : 5)],
        _ => (random.NextInt64(1L << random.Next(1, bits)) * (random.Next(4) == 0 ? -1 : 1)).ToString(CultureInfo.InvariantCulture),
    };

    private string Sign() => random.Next(4) == 0 ? "-" : "";

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));
}
