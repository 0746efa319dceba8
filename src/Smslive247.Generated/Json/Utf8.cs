using System.Text;

namespace Smslive247.Json;

/// <summary>Conversions between strings and UTF-8.</summary>
internal static class Utf8
{
    /// <summary>The message for a text that <see cref="Strict"/> cannot encode.</summary>
    public const string Problem = "The text contains a lone surrogate, such as half of an emoji, which has no encoding in UTF-8: pass whole characters.";

    /// <summary>Throws <see cref="EncoderFallbackException"/> for a lone surrogate.</summary>
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

    /// <summary>Replaces invalid bytes by U+FFFD.</summary>
#if NET
    // Most texts are ASCII, which the Latin-1 decoder reads in half the time.
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
