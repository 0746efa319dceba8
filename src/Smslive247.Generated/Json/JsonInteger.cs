using System.Globalization;

namespace Smslive247.Json;

/// <summary>Integers as JSON Schema defines them: <c>1.0</c> and <c>1e2</c> are integers too.</summary>
internal static class JsonInteger
{
    private const int MostDigits = 19;

    /// <param name="number">A number of JSON.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False where the number has a fraction, or is no 64-bit integer.</returns>
    public static bool TryParse(string number, out long value)
    {
        var parts = number.Split('e', 'E');
        var point = parts[0].IndexOf('.');
        var digits = parts[0].Replace(".", "");
        var significant = digits.TrimEnd('0');
        value = 0;
        if (significant.TrimStart('-', '0').Length == 0)
        {
            return true;
        }

        if (!long.TryParse(parts.Length == 1 ? "0" : parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) || Math.Abs(exponent) > number.Length + MostDigits)
        {
            return false;
        }

        // The zeros that stand between the last digit that counts and the decimal point.
        var zeros = exponent + digits.Length - significant.Length - (point < 0 ? 0 : parts[0].Length - point - 1);
        return zeros is >= 0 and <= MostDigits &&
            long.TryParse(significant + new string('0', (int)zeros), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
