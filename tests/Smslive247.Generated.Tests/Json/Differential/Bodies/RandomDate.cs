using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Smslive247.Tests;

/// <summary>Dates in all the forms that are read; where a body has faults, also in forms that are none.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomDate(Random random, double faults)
{
    private static readonly string[] Odd =
    [
        "", " ", "now", "2024-05", "20240531", "05/06/2024", "2024-05-31T24:00:00Z", "2024-05-31T10:00:00+14:01", "2024-05-31T10:00:00Z ", "2024-05-31T10:00:00 Z",
        "/Date(1717146000000)/", "Fri, 31 May 2024 10:00:00 GMT", "2024-05-31T10-00-00", "2024-05-31T10:00.5Z", "2024-05-31T10:00:00+1", "2024-05-31T10:00:00.Z", "2024-05-31T10:00:00\\uD83D", "2024-05-31T10:00:00.-01:00", "2024-05-31Z", "٢٠٢٤-٠٥-٣١", "2024-02-30T10:00:00Z",
    ];

    public string Next() => random.NextDouble() < faults * 0.3 ? Odd[random.Next(Odd.Length)] : random.Next(2) == 0 ? Usual() : Unusual();

    private string Usual() => $"20{Two(0, 99)}-{Two(1, 12)}-{Two(1, 28)}T{Two(0, 23)}:{Two(0, 59)}:{Two(0, 59)}{(random.Next(3) == 0 ? "Z" : "+01:00")}";

    private string Unusual()
    {
        var date = random.Next(20) switch { 0 => "0001-01-01", 1 => "9999-12-31", 2 => "2024-02-29", _ => $"{random.Next(1, 10000):0000}-{Two(1, 12)}-{Two(1, Fails() ? 31 : 28)}" };
        var time = random.Next(6) switch
        {
            0 => "",
            1 => $"{Mark()}{Two(0, 23)}:{Two(0, 59)}",
            2 => $"{Mark()}{Two(0, 23)}:{Two(0, 59)}:{Two(0, Fails() ? 61 : 59)}",
            _ => $"{Mark()}{Two(0, 23)}:{Two(0, 59)}:{Two(0, 59)}.{Fraction()}",
        };
        return date + time + (time.Length == 0 && !Fails() ? "" : Zone());
    }

    /// <summary>Seven digits are what a tick has.</summary>
    private string Fraction() => string.Concat(Enumerable.Range(0, random.Next(5) == 0 ? random.Next(1, 40) : random.Next(1, 10)).Select(_ => random.Next(10)));

    private string Zone() => random.Next(7) switch
    {
        0 or 1 => "",
        2 => "Z",
        3 => "z",
        4 => $"{Sign()}{Two(0, Fails() ? 15 : 13)}",
        5 => $"{Sign()}{Two(0, 13)}{Two(0, Fails() ? 61 : 59)}",
        _ => $"{Sign()}{Two(0, Fails() ? 15 : 13)}:{Two(0, 59)}",
    };

    private char Mark() => "TTTt "[random.Next(5)];

    private char Sign() => "+-"[random.Next(2)];

    private bool Fails() => random.NextDouble() < faults;

    private string Two(int from, int to) => random.Next(from, to + 1).ToString("D2", CultureInfo.InvariantCulture);
}
