using System.Text;
using Newtonsoft.Json;

namespace Smslive247.Internal;

/// <summary>
/// Writes JSON, and reads what is not a generated answer. The serializer is the library's own: <c>JsonConvert</c> and <c>JsonSerializer.CreateDefault</c>
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

    /// <summary>Reads with Newtonsoft, which is told to change nothing: no text becomes a date, and no number a double.</summary>
    /// <returns>Null for <c>null</c>.</returns>
    /// <exception cref="JsonFormatException">The JSON is not that of the type. Newtonsoft's own words, which quote names and values, are not passed on.</exception>
    public static T? Read<T>(ArraySegment<byte> json, JsonReadOptions options)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json.Array!, json.Offset, json.Count), Lenient));
        try
        {
            return ReaderFor(options).Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            throw new JsonFormatException($"A value of another kind is expected (before line {reader.LineNumber}, position {reader.LinePosition}).");
        }
        catch (ArgumentException)
        {
            throw new JsonFormatException($"A member is missing (before line {reader.LineNumber}, position {reader.LinePosition}).");
        }
    }

    private static JsonSerializer ReaderFor(JsonReadOptions options) => JsonSerializer.Create(new JsonSerializerSettings
    {
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = options.MaxDepth,
        Converters = { new AssumedOffsetConverter(options) },
    });
}
