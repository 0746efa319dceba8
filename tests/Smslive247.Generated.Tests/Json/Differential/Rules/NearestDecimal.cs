using System.Globalization;
using System.Numerics;

namespace Smslive247.Tests;

/// <summary>The decimal that is nearest to a number, where Newtonsoft's arithmetic finds another, or none.</summary>
/// <param name="Text">Its digits.</param>
/// <param name="IsHalf">Whether the next one is just as near: of the parsers of .NET some round up then, and some to an even digit.</param>
internal sealed record NearestDecimal(string Text, bool IsHalf)
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <param name="number">A number by the grammar of JSON.</param>
    /// <returns>Null if Newtonsoft finds it too, or if there is none.</returns>
    public static NearestDecimal? Of(ReadOnlySpan<byte> number)
    {
        if (number.Length <= 28 && number.IndexOfAny("eE"u8) < 0)
        {
            return null;
        }

        var (digits, scale) = ExactNumber.Parse(number);
        var isExact = !digits.IsZero && BigInteger.Abs(digits) <= Largest && scale is >= -28 and <= 28;
        return isExact ? null : Nearest(digits, scale);
    }

    /// <summary>As few digits as possible are taken from the end.</summary>
    private static NearestDecimal? Nearest(BigInteger digits, int scale)
    {
        var size = BigInteger.Abs(digits) * BigInteger.Pow(10, Math.Max(0, -scale));
        scale = Math.Max(0, scale);
        for (var taken = Math.Max(0, scale - 28); taken <= scale; taken++)
        {
            var unit = BigInteger.Pow(10, taken);
            var rounded = (size + (unit / 2)) / unit;
            if (rounded <= Largest)
            {
                var bits = decimal.GetBits((decimal)rounded);
                var nearest = new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)(scale - taken));
                return new(nearest.ToString(CultureInfo.InvariantCulture), taken > 0 && size % unit == unit / 2);
            }
        }

        return null;
    }
}
