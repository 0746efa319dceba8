using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Serialization;

/// <summary>Makes Newtonsoft's serializer read a generated class by the same rules as the clients.</summary>
internal sealed class ModelConverter<T> : JsonConverter
    where T : class, new()
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(T);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var bytes = Encoding.UTF8.GetBytes(ReadRaw(reader).ToString(CultureInfo.InvariantCulture));
        try
        {
            return JsonCursor.ReadWhole(bytes, AssumedOffsetConverter.GetOptions(serializer), response: null, static (ref json) => json.IsNull ? null : ModelReader.ReadAny<T>(ref json));
        }
        catch (JsonFormatException exception)
        {
            throw new JsonSerializationException(exception.Message);
        }
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();

    /// <summary>Prevents the reader from converting dates to the local time zone, and decimals to double.</summary>
    private static JRaw ReadRaw(JsonReader reader)
    {
        var (dates, floats) = (reader.DateParseHandling, reader.FloatParseHandling);
        (reader.DateParseHandling, reader.FloatParseHandling) = (DateParseHandling.None, FloatParseHandling.Decimal);
        try
        {
            return JRaw.Create(reader);
        }
        finally
        {
            (reader.DateParseHandling, reader.FloatParseHandling) = (dates, floats);
        }
    }
}
