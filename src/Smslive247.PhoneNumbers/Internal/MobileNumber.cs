namespace Smslive247.Internal;

/// <summary>Reads a text in every way that its writer may have meant, and refuses to choose where two of them hold.</summary>
internal static class MobileNumber
{
    public static Reading Read(string text, string region)
    {
        var written = new WrittenNumber(text);
        if (written.Problem != Problem.None)
        {
            return Reading.Refused(written.Problem);
        }

        // Where lengths vary, the digits of two numbers, or of one and its neighbour's last digit, can pass for one number.
        return written.Beginnings.Any(beginning => Read(beginning, written.HasPlus, region).Msisdn is not null)
            ? Reading.Refused(Problem.MoreThanOne)
            : Read(written.Digits, written.HasPlus, region);
    }

    private static Reading Read(string digits, bool hasPlus, string region)
    {
        if (hasPlus)
        {
            return NumberingPlan.ReadInternational(digits);
        }

        var readings = WaysToRead(digits, region).ToList();
        var mobiles = readings.Select(reading => reading.Msisdn).OfType<string>().Distinct().ToList();
        return mobiles.Count switch
        {
            0 => MostTelling(readings),
            // 009 234 803 123 45: a Nigerian number that lacks two digits is one of Pakistan behind 00, and a stranger's.
            1 when !readings.Exists(reading => reading is { IsBackHome: true, Msisdn: null }) => Reading.Of(mobiles[0]),
            _ => Reading.Refused(Problem.Ambiguous),
        };
    }

    private static IEnumerable<Reading> WaysToRead(string digits, string region)
    {
        yield return NumberingPlan.ReadWithin(region, digits);

        // What people write for + everywhere, also where another prefix is dialled: Nigeria's is 009.
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            yield return NumberingPlan.ReadInternational(digits.Substring(2));
        }

        // An MSISDN, which libphonenumber does not always see where it could be a long number of the country.
        if (digits.StartsWith(NumberingPlan.CountryCodeOf(region), StringComparison.Ordinal))
        {
            yield return NumberingPlan.ReadInternational(digits);
        }
    }

    // Another kind of number is known for what it is; else the international reading, the last, is nearer to what was meant.
    private static Reading MostTelling(List<Reading> readings) =>
        readings.OrderBy(reading => reading.Problem == Problem.NotMobile).Last();
}
