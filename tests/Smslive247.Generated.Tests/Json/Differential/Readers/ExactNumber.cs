using System.Numerics;

namespace Smslive247.Tests;

/// <summary>An exact number by the grammar of JSON: its digits, and how many follow the point.</summary>
internal readonly record struct ExactNumber(BigInteger Digits, int Scale)
{
    /// <summary>A power of ten that makes any number zero or an overflow.</summary>
    private const int Far = 1000;

    /// <summary>The value, if it has no fraction.</summary>
    public BigInteger? Integer =>
        Scale <= 0 ? Digits * BigInteger.Pow(10, -Scale) : BigInteger.DivRem(Digits, BigInteger.Pow(10, Scale), out var fraction) is var whole && fraction.IsZero ? whole : null;

    public static ExactNumber Parse(ReadOnlySpan<byte> number)
    {
        var parts = Encoding.ASCII.GetString(number).Split('e', 'E');
        var fraction = parts[0].Split('.').ElementAtOrDefault(1) ?? "";
        var digits = Parse(parts[0].Replace(".", "", StringComparison.Ordinal));
        return new(digits, fraction.Length - (int)BigInteger.Clamp(Parse(parts.ElementAtOrDefault(1) ?? "0"), -Far, Far));
    }

    private static BigInteger Parse(string digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
