using System.Net.Http.Headers;

namespace Smslive247.Requests;

/// <summary>What a file must be like to be sent as the part of a form.</summary>
internal static class UploadRules
{
    public static string FileName(string name, string parameter)
    {
        // A folder tells the service how the caller's machine is laid out, and a quote or line break ends the header early.
        var isName = name.Trim().Length > 0 && !name.Any(character => character is '/' or '\\' or '"' || char.IsControl(character));
        return isName && Utf8.CanEncode(name)
            ? name
            : throw new ArgumentException("Give the name of a file alone, such as customers.csv: no folder, quotation mark, control character or half of a character.", parameter);
    }

    public static string ContentType(string type, string parameter) => MediaTypeHeaderValue.TryParse(type, out _)
        ? type
        : throw new ArgumentException("Give a media type such as text/csv.", parameter);

    /// <summary>Where the file begins in its stream.</summary>
    public static long Start(Stream content, string parameter)
    {
        DemandReadable(content, parameter);
        if (!content.CanSeek)
        {
            return 0;
        }

        // A stream that was just written, mostly: an empty file would be stored in silence.
        return content.Position < content.Length
            ? content.Position
            : throw new ArgumentException("The stream stands at its end, so nothing would be sent: set its Position.", parameter);
    }

    public static void DemandReadable(Stream content, string parameter)
    {
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream cannot be read: it is closed, or open for writing only.", parameter);
        }
    }
}
