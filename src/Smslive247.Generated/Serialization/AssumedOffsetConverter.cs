using Newtonsoft.Json;

namespace Smslive247.Serialization;

/// <summary>Reads dates as the clients do. Newtonsoft reads a date without an offset in the local time zone.</summary>
internal sealed class AssumedOffsetConverter(JsonReadOptions options) : JsonConverter
{
    private readonly JsonReadOptions options = options;

    public override bool CanWrite => false;

    /// <summary>Returns the options of a serializer of the library; the defaults for one of the host.</summary>
    public static JsonReadOptions GetOptions(JsonSerializer serializer) =>
        serializer.Converters.OfType<AssumedOffsetConverter>().FirstOrDefault()?.options ?? JsonReadOptions.Default;

    public override bool CanConvert(Type objectType) => objectType == typeof(DateTimeOffset) || objectType == typeof(DateTimeOffset?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.Value switch
    {
        null when objectType == typeof(DateTimeOffset?) && reader.TokenType == JsonToken.Null => null,
        string text when Iso8601.TryParse(Utf8.ToBytes(text), options.AssumedUtcOffset, out var value) => value,
        _ => throw new JsonSerializationException("An ISO 8601 date and time is expected."),
    };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
}
