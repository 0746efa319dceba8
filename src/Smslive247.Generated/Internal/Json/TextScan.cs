#if NET
using System.Buffers;
#endif
using System.Text;

namespace Smslive247.Internal;

/// <summary>Finds the end of what needs no work in a JSON string, many bytes at a time where the framework can.</summary>
internal static class TextScan
{
#if NET
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(' ', 0x60).Select(value => (byte)value).Except("\"\\"u8.ToArray())]);
    private static readonly SearchValues<byte> Stops = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(value => (byte)value), .. "\"\\"u8]);

    /// <summary>How many bytes from the start on are ASCII and stand for themselves.</summary>
    public static int PlainLength(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(Plain) is >= 0 and var length ? length : text.Length;

    /// <summary>How many bytes from the start on are neither quote, nor backslash, nor control character.</summary>
    public static int UnescapedLength(ReadOnlySpan<byte> text) => text.IndexOfAny(Stops) is >= 0 and var length ? length : text.Length;

    /// <summary>The text of bytes that are ASCII, without looking for others.</summary>
    public static string Ascii(ReadOnlySpan<byte> text) => Encoding.Latin1.GetString(text);
#else
    public static int PlainLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is >= 0x20 and < 0x80 and not (byte)'"' and not (byte)'\\')
        {
            length++;
        }

        return length;
    }

    public static int UnescapedLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is >= 0x20 and not (byte)'"' and not (byte)'\\')
        {
            length++;
        }

        return length;
    }

    public static string Ascii(ReadOnlySpan<byte> text) => Encoding.ASCII.GetString(text.ToArray());
#endif
}
