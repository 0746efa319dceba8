using System.Text;

namespace Smslive247.Json;

/// <summary>UTF-8 in which invalid bytes become U+FFFD.</summary>
internal static class Utf8
{
#if NET
    // Most texts are ASCII, for which Latin-1 takes half the time.
    public static string ToText(ReadOnlySpan<byte> bytes) => Ascii.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : Encoding.UTF8.GetString(bytes);
#else
    public static unsafe string ToText(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            return bytes.IsEmpty ? "" : Encoding.UTF8.GetString(start, bytes.Length);
        }
    }
#endif

    /// <summary>The bytes behind the byte order mark, where there is one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes.Slice(3) : bytes;

    public static byte[] ToBytes(string text) => Encoding.UTF8.GetBytes(text);
}
