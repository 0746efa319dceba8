using System.Numerics;

namespace Smslive247.Tests;

/// <summary>The decimal that is nearest to a number.</summary>
/// <param name="IsHalf">Whether the next one is just as near: of the parsers of .NET some round up then, and some to an even digit.</param>
internal sealed record NearestDecimal(decimal Value, bool IsHalf)
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <returns>Null for a number that no decimal is near to.</returns>
    public static NearestDecimal? Of(ExactNumber number)
    {
        var size = BigInteger.Abs(number.Digits) * BigInteger.Pow(10, Math.Max(0, -number.Scale));
        var scale = Math.Max(0, number.Scale);

        // As few digits as possible are taken from the end.
        for (var taken = Math.Max(0, scale - 28); taken <= scale; taken++)
        {
            var unit = BigInteger.Pow(10, taken);
            var rounded = (size + (unit / 2)) / unit;
            if (rounded <= Largest)
            {
                var bits = decimal.GetBits((decimal)rounded);
                return new(new(bits[0], bits[1], bits[2], number.Digits.Sign < 0, (byte)(scale - taken)), taken > 0 && size % unit == unit / 2);
            }
        }

        return null;
    }
}
