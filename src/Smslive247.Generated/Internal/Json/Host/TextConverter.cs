#if NET
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smslive247.Internal;

/// <summary>
/// Hands the JSON of one value over between System.Text.Json and the library's own reader and writer, letter by letter:
/// members that the library does not know keep their exact JSON.
/// </summary>
internal abstract class TextConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        }
        catch (JsonFormatException exception)
        {
            throw new JsonException($"{typeof(T).Name}: {exception.Message}");
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(ApiJson.Write(value, ApiJson.Lenient));

    /// <exception cref="JsonFormatException">The JSON is not that of the type.</exception>
    protected abstract T? Read(byte[] json);
}
#endif
