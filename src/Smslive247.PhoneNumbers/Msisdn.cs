using System.Diagnostics.CodeAnalysis;
using Smslive247.Internal;

namespace Smslive247;

/// <summary>
/// Converts mobile numbers to the form that the service requires (MSISDN): digits with the country code, such as <c>2348031234567</c>. API v5
/// rejects <c>+234...</c>, and the client sends numbers unchanged, so convert user input first.
/// </summary>
/// <remarks>
/// The numbering plans are those of libphonenumber in the referenced version. A valid number may be assigned by a mobile network, but need not
/// be in use. The methods are thread-safe.
/// </remarks>
public static class Msisdn
{
    /// <summary>
    /// Converts a mobile number as people write it to an MSISDN: <c>0803 123 4567</c>, <c>+234 (0) 803-123-4567</c>, <c>00234...</c>,
    /// <c>2348031234567</c>. A number with a leading + may belong to any country.
    /// </summary>
    /// <param name="text">
    /// One number: digits of any script, with spaces, dashes, dots, slashes and parentheses between them. Quotes around it, <c>tel:</c> before it,
    /// and commas or semicolons after it are ignored. Any other text, such as an extension, a word or a second number, is an error.
    /// </param>
    /// <param name="region">
    /// The country of a number without +, as a case-insensitive ISO 3166 code of two letters. A number that begins with 00 is read both as an
    /// international number and by the rules of the country.
    /// </param>
    /// <returns>The MSISDN: at most 15 ASCII digits, without + or leading zeros.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="region"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="region"/> is not supported by libphonenumber.</exception>
    /// <exception cref="FormatException">The text is not a mobile number. The message contains the reason and a correction, but no digit of the text.</exception>
    public static string Parse(string text, string region = "NG")
    {
        var country = Regions.Normalize(region, nameof(region));
        var result = MobileNumber.Parse(text ?? throw new ArgumentNullException(nameof(text)), country);
        return result.Msisdn ?? throw new FormatException(ProblemText.For(result.Problem, country));
    }

    /// <summary>Converts a mobile number like <see cref="Parse"/>, without an exception for a text that is not one.</summary>
    /// <param name="text">One number, as people write it.</param>
    /// <param name="msisdn">The MSISDN; null if the method returns false.</param>
    /// <param name="region">The country of a number without +, as a case-insensitive ISO 3166 code of two letters.</param>
    /// <returns>False if <paramref name="text"/> is null or is not a mobile number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="region"/> is not supported by libphonenumber.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? msisdn, string region = "NG")
    {
        var country = Regions.Normalize(region, nameof(region));
        msisdn = text is null ? null : MobileNumber.Parse(text, country).Msisdn;
        return msisdn is not null;
    }
}
