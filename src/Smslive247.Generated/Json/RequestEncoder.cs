using System.Text.Encodings.Web;
using System.Text;
using System.Text.Json;

namespace Smslive247.Json;

/// <summary>
/// Escapes in requests only what JSON demands. Those of .NET escape emoji as well, and replace half of a surrogate pair, which
/// is refused here: nobody wants an SMS with a replacement character in it.
/// </summary>
internal sealed class RequestEncoder : JavaScriptEncoder
{
    /// <summary>What requests are written with.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = new RequestEncoder(), SkipValidation = true };

    /// <summary>As in <c>\u0000</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    /// <exception cref="EncoderFallbackException">The text holds half of a surrogate pair.</exception>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        _ = Utf8.Strict.GetByteCount(text, textLength);
        for (var index = 0; index < characters.Length; index++)
        {
            if (WillEncode(characters[index]))
            {
                return index;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
