using System.Text;
using Newtonsoft.Json;

namespace Smslive247.Internal;

/// <summary>
/// Writes JSON. The serializer is the library's own: <c>JsonConvert</c> and <c>JsonSerializer.CreateDefault</c>
/// obey <c>JsonConvert.DefaultSettings</c>, which belong to the host.
/// </summary>
internal static class ApiJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    /// <summary>Refuses half of a surrogate pair, for what is sent: nobody wants an SMS with a replacement character in it.</summary>
    public static Encoding Strict { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Replaces half of a surrogate pair, for what was received.</summary>
    public static Encoding Lenient { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="EncoderFallbackException">A text holds half of a surrogate pair, and the encoding is strict.</exception>
    public static byte[] Write(object value, Encoding encoding)
    {
        using var text = new PooledText();
        using var writer = new JsonTextWriter(text) { CloseOutput = false };
        Serializer.Serialize(writer, value);
        writer.Flush();
        return text.ToBytes(encoding);
    }
}
