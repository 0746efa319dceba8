using PhoneNumbers;

namespace Smslive247.Internal;

/// <summary>The countries that libphonenumber supports.</summary>
internal static class Regions
{
    /// <summary>Returns the code in upper case. The exception does not contain it, since it is a phone number if the arguments are swapped.</summary>
    public static string Normalize(string region, string parameter)
    {
        if (region is null)
        {
            throw new ArgumentNullException(parameter);
        }

        var code = region.ToUpperInvariant();
        return PhoneNumberUtil.GetInstance().GetSupportedRegions().Contains(code)
            ? code
            : throw new ArgumentException("The region is not supported. Pass an ISO 3166 code of two letters such as NG; the United Kingdom is GB.", parameter);
    }
}
