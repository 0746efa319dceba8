using System.Net.Http.Headers;

namespace Smslive247.Internal;

/// <summary>What the description of a file must be like to stand in the header of its part.</summary>
internal static class UploadRules
{
    public static string FileName(string name, string parameter)
    {
        // A folder tells the service how the caller's machine is laid out, and a quote or line break ends the header early.
        var isName = name.Trim().Length > 0 && !name.Any(character => character is '/' or '\\' or '"' || char.IsControl(character));
        return isName && Utf16.IsValid(name)
            ? name
            : throw new ArgumentException("Give the name of a file alone, such as customers.csv: no folder, quotation mark, control character or half of a character.", parameter);
    }

    public static string ContentType(string type, string parameter) => MediaTypeHeaderValue.TryParse(type, out _)
        ? type
        : throw new ArgumentException("Give a media type such as text/csv.", parameter);
}
