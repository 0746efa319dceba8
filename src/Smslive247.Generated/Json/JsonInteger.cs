using System.Globalization;
using System.Numerics;

namespace Smslive247.Json;

/// <summary>Integers by the definition of JSON Schema, which includes <c>1.0</c> and <c>1e2</c>.</summary>
internal static class JsonInteger
{
    private const NumberStyles Grammar = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // The time to parse a number grows with the square of its length.
    private const int LongestNumber = 1000;

    /// <returns>False if the number has a fraction or is out of range.</returns>
    public static bool TryParse(string number, out long value)
    {
        var mantissa = number.Split('e', 'E')[0];

        // With an exponent of more digits only zero is in range. BigInteger would allocate all other digits.
        var isFar = number.Length - mantissa.Length > "e-999".Length;
        BigInteger integer = default;
        var isInteger = number.Length <= LongestNumber &&
            BigInteger.TryParse(isFar ? mantissa : number, Grammar, CultureInfo.InvariantCulture, out integer) && (!isFar || integer.IsZero);
        isInteger &= integer >= long.MinValue && integer <= long.MaxValue;
        value = isInteger ? (long)integer : 0;
        return isInteger;
    }
}
