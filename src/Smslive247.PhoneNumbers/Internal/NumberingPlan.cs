using System.Globalization;
using PhoneNumbers;
using CountryCodeSource = PhoneNumbers.PhoneNumber.Types.CountryCodeSource;
using ValidationResult = PhoneNumbers.PhoneNumberUtil.ValidationResult;

namespace Smslive247.Internal;

/// <summary>Parses digits by the numbering plans of libphonenumber.</summary>
internal static class NumberingPlan
{
    // The code of libphonenumber for no region. With a region, it would ignore the + of a number without a valid country code.
    private const string NoRegion = "ZZ";

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    public static string CountryCodeOf(string region) =>
        Plans.GetCountryCodeForRegion(region).ToString(CultureInfo.InvariantCulture);

    /// <summary>Parses digits as dialled within a country, including its prefixes and its country code.</summary>
    public static ParseResult ParseWithin(string region, string digits) => Parse(digits, region);

    /// <summary>Parses digits that begin with a country code.</summary>
    public static ParseResult ParseInternational(string digits) => Parse("+" + digits, NoRegion);

    private static ParseResult Parse(string number, string region)
    {
        try
        {
            var parsed = Plans.ParseAndKeepRawInput(number, region);
            var result = IsCompleted(parsed) ? ParseResult.Failed(Problem.Unassigned) : Check(parsed);
            return result with { IsBackHome = IsBackHome(parsed, region) };
        }
        catch (NumberParseException exception)
        {
            // libphonenumber has no method that parses without exceptions.
            return ParseResult.Failed(exception.ErrorType switch
            {
                ErrorType.INVALID_COUNTRY_CODE => Problem.UnknownCountry,
                ErrorType.TOO_LONG => Problem.TooLong,
                _ => Problem.TooShort,
            });
        }
    }

    // Short forms are valid within a country, but not after a country code. libphonenumber completes them there too: it adds a 3 to an old
    // number of Norfolk Island with five digits, which makes a mobile number from one that lacks a digit.
    private static bool IsCompleted(PhoneNumber number) =>
        number.CountryCodeSource != CountryCodeSource.FROM_DEFAULT_COUNTRY
        && !number.RawInput.EndsWith(Plans.GetNationalSignificantNumber(number), StringComparison.Ordinal);

    private static bool IsBackHome(PhoneNumber number, string region) =>
        number.CountryCodeSource == CountryCodeSource.FROM_NUMBER_WITH_IDD
        && number.CountryCode == Plans.GetCountryCodeForRegion(region);

    private static ParseResult Check(PhoneNumber number)
    {
        if (!Plans.IsValidNumber(number))
        {
            return ParseResult.Failed(GetProblem(number));
        }

        return Plans.GetNumberType(number) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE
            ? ParseResult.Success(Plans.Format(number, PhoneNumberFormat.E164).Substring(1))
            : ParseResult.Failed(Problem.NotMobile);
    }

    private static Problem GetProblem(PhoneNumber number) =>
        Plans.IsPossibleNumberForTypeWithReason(WithoutTrunkZero(number), PhoneNumberType.MOBILE) switch
        {
            ValidationResult.TOO_SHORT or ValidationResult.IS_POSSIBLE_LOCAL_ONLY => Problem.TooShort,
            ValidationResult.TOO_LONG => Problem.TooLong,
            _ => Problem.Unassigned,
        };

    // The parser does not remove the 0 of an invalid number, and would count it as a digit.
    private static PhoneNumber WithoutTrunkZero(PhoneNumber number) =>
        Plans.GetNddPrefixForRegion(Plans.GetRegionCodeForCountryCode(number.CountryCode), true) == "0"
            ? new PhoneNumber.Builder().SetCountryCode(number.CountryCode).SetNationalNumber(number.NationalNumber).Build()
            : number;
}
