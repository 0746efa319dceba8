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
    public static ArraySegment<byte> Write(object value, Encoding encoding)
    {
        var stream = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(stream, encoding)))
        {
            Serializer.Serialize(writer, value);
        }

        stream.TryGetBuffer(out var written);
        return written;
    }
}
