using System.Diagnostics.CodeAnalysis;
using Smslive247.Internal;

namespace Smslive247;

/// <summary>
/// Phone numbers as the service wants them: the country code and the rest, digits only, such as <c>2348031234567</c>. API v5
/// refuses <c>+234...</c>, and requests are sent as given, so what people write goes through here first.
/// </summary>
/// <remarks>
/// The numbering plans are those of libphonenumber in the referenced version. That a number is valid says that a mobile
/// network may have it, not that anybody does. The methods may be called by several threads at once.
/// </remarks>
public static class Msisdn
{
    /// <summary>
    /// Turns a mobile number as people write it into its MSISDN: <c>0803 123 4567</c>, <c>+234 (0) 803-123-4567</c>,
    /// <c>00234...</c>, <c>2348031234567</c>. A number with a + in front may be of any country.
    /// </summary>
    /// <param name="text">
    /// One number: digits of any script, with spaces, dashes, dots, slashes and parentheses between them. No part of it is
    /// passed over, so that an extension, a word or a second number is refused.
    /// </param>
    /// <param name="region">
    /// The country that a number without + is of, as an ISO 3166 code of two letters in either case. What begins with 00 is
    /// read as international everywhere, and beside that as the country itself would read it.
    /// </param>
    /// <returns>The MSISDN: ASCII digits, at most 15, without + or leading zeros.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="region"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="region"/> is not a country that libphonenumber knows.</exception>
    /// <exception cref="FormatException">
    /// The text cannot be a mobile number. The message says why and what to write instead, and holds no digit of the text.
    /// </exception>
    public static string Parse(string text, string region = "NG")
    {
        var country = Regions.Supported(region, nameof(region));
        var reading = MobileNumber.Read(text ?? throw new ArgumentNullException(nameof(text)), country);
        return reading.Msisdn ?? throw new FormatException(ProblemText.Of(reading.Problem, country));
    }

    /// <summary>The same as <see cref="Parse"/>, for texts that need not be mobile numbers.</summary>
    /// <param name="text">One number, as people write it.</param>
    /// <param name="msisdn">The MSISDN, or null where the method returns false.</param>
    /// <param name="region">The country that a number without + is of, as an ISO 3166 code of two letters.</param>
    /// <returns>False where <paramref name="text"/> is null, or one that <see cref="Parse"/> refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="region"/> is not a country that libphonenumber knows.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? msisdn, string region = "NG")
    {
        var country = Regions.Supported(region, nameof(region));
        msisdn = text is null ? null : MobileNumber.Read(text, country).Msisdn;
        return msisdn is not null;
    }
}
