namespace Smslive247.Internal;

/// <summary>Parses a text in all possible ways, and fails if two of them yield different numbers.</summary>
internal static class MobileNumber
{
    public static ParseResult Parse(string text, string region)
    {
        var inner = NumberFrame.Remove(text);

        // Before the digits are read: with the zero behind the dot, they may be the number of someone else.
        return NumberFrame.IsSpreadsheetNumber(inner) ? ParseResult.Failed(Problem.SpreadsheetNumber) : ParseWritten(inner, region);
    }

    private static ParseResult ParseWritten(string text, string region)
    {
        var written = new WrittenNumber(text);
        if (written.Problem != Problem.None)
        {
            return ParseResult.Failed(written.Problem);
        }

        // In a country with numbers of different lengths, the digits of two numbers can also be one valid number.
        return written.Beginnings.Any(beginning => Parse(beginning, written.HasPlus, region).Msisdn is not null)
            ? ParseResult.Failed(Problem.MoreThanOne)
            : Parse(written.Digits, written.HasPlus, region);
    }

    private static ParseResult Parse(string digits, bool hasPlus, string region)
    {
        if (hasPlus)
        {
            return NumberingPlan.ParseInternational(digits);
        }

        var results = Interpretations(digits, region).ToList();
        var mobiles = results.Select(result => result.Msisdn).OfType<string>().Distinct().ToList();
        return mobiles.Count switch
        {
            0 => MostSpecific(results),
            // 009 234 803 123 45: a Nigerian number that lacks two digits is also a number of Pakistan with the prefix 00.
            1 when !results.Exists(result => result is { IsBackHome: true, Msisdn: null }) => ParseResult.Success(mobiles[0]),
            _ => ParseResult.Failed(Problem.Ambiguous),
        };
    }

    private static IEnumerable<ParseResult> Interpretations(string digits, string region)
    {
        yield return NumberingPlan.ParseWithin(region, digits);

        // 00 is written instead of + in all countries, also in those with another prefix, such as Nigeria (009).
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            yield return NumberingPlan.ParseInternational(digits.Substring(2));
        }

        // An MSISDN, which libphonenumber may read as a long number of the country instead.
        if (digits.StartsWith(NumberingPlan.CountryCodeOf(region), StringComparison.Ordinal))
        {
            yield return NumberingPlan.ParseInternational(digits);
        }
    }

    // A valid number of another kind comes first; else the international number, the last, is the most likely.
    private static ParseResult MostSpecific(List<ParseResult> results) =>
        results.OrderBy(result => result.Problem == Problem.NotMobile).Last();
}
