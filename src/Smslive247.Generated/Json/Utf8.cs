using System.Text;

namespace Smslive247.Json;

/// <summary>Text as UTF-8.</summary>
internal static class Utf8
{
    /// <summary>The problem of a text that <see cref="Strict"/> cannot encode.</summary>
    public const string Problem = "A text holds half of a surrogate pair, such as an emoji cut in two, which has no UTF-8: pass whole characters.";

    /// <summary>Throws <see cref="EncoderFallbackException"/> for half of a surrogate pair.</summary>
    public static Encoding Strict { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool CanEncode(string text)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Invalid bytes become U+FFFD.</summary>
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

    public static byte[] ToBytes(string text) => Encoding.UTF8.GetBytes(text);
}
