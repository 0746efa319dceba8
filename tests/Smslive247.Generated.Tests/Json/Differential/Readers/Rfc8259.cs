using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>
/// Whether bytes are one JSON text, as System.Text.Json sees it with its own settings: RFC 8259 to the letter, at most 64 deep.
/// It passes over bytes in strings that are not UTF-8, and over halves of surrogate pairs, as the library does.
/// </summary>
internal static class Rfc8259
{
    /// <returns>The byte at which it stops being JSON, or null if it is.</returns>
    public static int? FirstFault(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            while (json.Read())
            {
            }

            return null;
        }
        catch (JsonException exception)
        {
            return LineStart(body, exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0);
        }
    }

    private static int LineStart(ReadOnlySpan<byte> body, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += body[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }
}
