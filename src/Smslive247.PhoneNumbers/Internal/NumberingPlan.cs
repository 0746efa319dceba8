using System.Globalization;
using PhoneNumbers;
using CountryCodeSource = PhoneNumbers.PhoneNumber.Types.CountryCodeSource;
using ValidationResult = PhoneNumbers.PhoneNumberUtil.ValidationResult;

namespace Smslive247.Internal;

/// <summary>The numbering plans of the world, which are libphonenumber's.</summary>
internal static class NumberingPlan
{
    // libphonenumber's word for no region. With one, it would read what no country code begins as if the + were not there.
    private const string NoRegion = "ZZ";

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    public static string CountryCodeOf(string region) =>
        Plans.GetCountryCodeForRegion(region).ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads digits as they are dialled within a country, its own prefixes and its country code included.</summary>
    public static Reading ReadWithin(string region, string digits) => Read(digits, region);

    /// <summary>Reads digits that begin with a country code.</summary>
    public static Reading ReadInternational(string digits) => Read("+" + digits, NoRegion);

    private static Reading Read(string number, string region)
    {
        try
        {
            var parsed = Plans.ParseAndKeepRawInput(number, region);
            var reading = IsCompleted(parsed) ? Reading.Refused(Problem.Unassigned) : Judge(parsed);
            return reading with { IsBackHome = IsBackHome(parsed, region) };
        }
        catch (NumberParseException refusal)
        {
            // libphonenumber has no way of parsing that does not throw.
            return Reading.Refused(refusal.ErrorType switch
            {
                ErrorType.INVALID_COUNTRY_CODE => Problem.UnknownCountry,
                ErrorType.TOO_LONG => Problem.TooLong,
                _ => Problem.TooShort,
            });
        }
    }

    // Within a country, short forms are usual. Behind a country code they are an error, which libphonenumber mends: it puts a
    // 3 before Norfolk Island's old numbers of five digits, and so makes a mobile number of what lacks a digit.
    private static bool IsCompleted(PhoneNumber number) =>
        number.CountryCodeSource != CountryCodeSource.FROM_DEFAULT_COUNTRY
        && !number.RawInput.EndsWith(Plans.GetNationalSignificantNumber(number), StringComparison.Ordinal);

    private static bool IsBackHome(PhoneNumber number, string region) =>
        number.CountryCodeSource == CountryCodeSource.FROM_NUMBER_WITH_IDD
        && number.CountryCode == Plans.GetCountryCodeForRegion(region);

    private static Reading Judge(PhoneNumber number)
    {
        if (!Plans.IsValidNumber(number))
        {
            return Reading.Refused(WhyInvalid(number));
        }

        return Plans.GetNumberType(number) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE
            ? Reading.Of(Plans.Format(number, PhoneNumberFormat.E164).Substring(1))
            : Reading.Refused(Problem.NotMobile);
    }

    private static Problem WhyInvalid(PhoneNumber number) =>
        Plans.IsPossibleNumberForTypeWithReason(WithoutTrunkZero(number), PhoneNumberType.MOBILE) switch
        {
            ValidationResult.TOO_SHORT or ValidationResult.IS_POSSIBLE_LOCAL_ONLY => Problem.TooShort,
            ValidationResult.TOO_LONG => Problem.TooLong,
            _ => Problem.Unassigned,
        };

    // Parsing leaves the 0 of an invalid number in place, where it would count as a digit of it.
    private static PhoneNumber WithoutTrunkZero(PhoneNumber number) =>
        Plans.GetNddPrefixForRegion(Plans.GetRegionCodeForCountryCode(number.CountryCode), true) == "0"
            ? new PhoneNumber.Builder().SetCountryCode(number.CountryCode).SetNationalNumber(number.NationalNumber).Build()
            : number;
}
