using System.Globalization;
using Newtonsoft.Json;

namespace Smslive247.Serialization;

/// <summary>Reads and writes an open enumeration as its text.</summary>
internal sealed class OpenEnumConverter<T> : JsonConverter
    where T : struct, IOpenEnum<T>
{
    public override bool CanConvert(Type objectType) => objectType == typeof(T) || objectType == typeof(T?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.Null => objectType == typeof(T) ? default(T) : null,
            JsonToken.String or JsonToken.Integer or JsonToken.Float => default(T).FromText(Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!),
            _ => throw new JsonSerializationException($"{typeof(T).Name}: text is expected."),
        };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(((T)value!).Text);
}
