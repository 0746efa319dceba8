namespace Smslive247.Requests;

/// <summary>Validates a file that is sent as a part of a form.</summary>
internal static class UploadRules
{
    public static string FileName(string name, string parameter)
    {
        // A folder would reveal a path of the caller's machine, and a quotation mark or line break would end the header early.
        var isName = name.Trim().Length > 0 && !name.Any(character => character is '/' or '\\' or '"' || char.IsControl(character));
        return isName && Utf8.CanEncode(name)
            ? name
            : throw new ArgumentException("The file name must be a name such as customers.csv, without a folder, quotation mark, control character or lone surrogate.", parameter);
    }

    /// <summary>Returns the start position of the file in its stream.</summary>
    public static long Start(Stream content, string parameter)
    {
        ThrowIfUnreadable(content, parameter);

        // A common mistake with a stream that was just written: the service would accept an empty file.
        return !content.CanSeek ? 0
            : content.Position < content.Length ? content.Position
            : throw new ArgumentException("The stream is at its end, so nothing would be sent: set its Position.", parameter);
    }

    public static void ThrowIfUnreadable(Stream content, string parameter)
    {
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream is not readable: it is closed, or open for writing only.", parameter);
        }
    }
}
