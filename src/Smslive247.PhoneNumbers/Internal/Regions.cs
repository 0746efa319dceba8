using PhoneNumbers;

namespace Smslive247.Internal;

/// <summary>The countries that there are numbering plans for.</summary>
internal static class Regions
{
    /// <summary>The code in upper case. A refusal does not repeat it: where arguments are swapped, it is a phone number.</summary>
    public static string Supported(string region, string parameter)
    {
        if (region is null)
        {
            throw new ArgumentNullException(parameter);
        }

        var code = region.ToUpperInvariant();
        return PhoneNumberUtil.GetInstance().GetSupportedRegions().Contains(code)
            ? code
            : throw new ArgumentException("The region is not known. Give an ISO 3166 code of two letters such as NG; the United Kingdom is GB.", parameter);
    }
}
