using System.Globalization;
using System.Numerics;

namespace Smslive247.Json;

/// <summary>Integers as JSON Schema defines them: <c>1.0</c> and <c>1e2</c> are integers too.</summary>
internal static class JsonInteger
{
    private const NumberStyles Grammar = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The time to read a number grows with the square of its length.</summary>
    private const int LongestNumber = 1000;

    /// <returns>False where the number, one by JSON's grammar, has a fraction or does not fit.</returns>
    public static bool TryParse(string number, out long value)
    {
        var mantissa = number.Split('e', 'E')[0];

        // An exponent of more digits leaves nothing but zero in range: all its zeros must not cost memory.
        var isFar = number.Length - mantissa.Length > "e-999".Length;
        BigInteger integer = default;
        var isInteger = number.Length <= LongestNumber &&
            BigInteger.TryParse(isFar ? mantissa : number, Grammar, CultureInfo.InvariantCulture, out integer) && (!isFar || integer.IsZero);
        isInteger &= integer >= long.MinValue && integer <= long.MaxValue;
        value = isInteger ? (long)integer : 0;
        return isInteger;
    }
}
