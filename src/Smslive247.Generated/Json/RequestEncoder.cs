using System.Text.Encodings.Web;
using System.Text;
using System.Text.Json;

namespace Smslive247.Json;

/// <summary>
/// Escapes only what JSON requires. The encoders of .NET escape emoji too, and replace a lone surrogate, which is an error here: an SMS must
/// not contain a replacement character.
/// </summary>
internal sealed class RequestEncoder : JavaScriptEncoder
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = new RequestEncoder(), SkipValidation = true };

    /// <summary>The length of <c>\u0000</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    /// <exception cref="EncoderFallbackException">The text contains a lone surrogate.</exception>
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
