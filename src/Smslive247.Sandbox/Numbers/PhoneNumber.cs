using System.Globalization;

namespace Smslive247.Sandbox.Numbers;

/// <summary>What is taken for a phone number.</summary>
internal static class PhoneNumber
{
    /// <summary>Reads a number as v4 or v5 does; null where it is none.</summary>
    [Behaviour("v5 rejects a phone number with a leading +.", Evidence = "F", Option = nameof(SandboxOptions.RefuseLeadingPlus))]
    [Behaviour("v4 takes a leading + off a phone number.")]
    [Behaviour("A phone number has 7 to 15 digits, and nothing else.")]
    [Behaviour("A single number that begins with 0, a local one, is rejected.", Option = nameof(SandboxOptions.RefuseLocalNumbers))]
    public static string? Read(string text, bool isV4, SandboxOptions options)
    {
        var mayHavePlus = isV4 || !options.RefuseLeadingPlus;
        var number = mayHavePlus && text.StartsWith('+') ? text[1..] : text;
        return number.Length is >= 7 and <= 15 && number.All(char.IsAsciiDigit) && !(options.RefuseLocalNumbers && number[0] == '0') ? number : null;
    }

    /// <summary>Reads a number of a batch or file, where people write local ones.</summary>
    [Behaviour("In batches and batch files a number that begins with a single 0 is a local one: the country code takes the place of the 0.", Evidence = "F")]
    public static string? ReadLocal(string text, int countryCode, bool isV4, SandboxOptions options)
    {
        if (!text.StartsWith('0'))
        {
            return Read(text, isV4, options);
        }

        var isInternational = text.StartsWith("00", StringComparison.Ordinal);
        return isInternational ? null : Read(string.Create(CultureInfo.InvariantCulture, $"{countryCode}{text.AsSpan(1)}"), isV4, options);
    }
}
