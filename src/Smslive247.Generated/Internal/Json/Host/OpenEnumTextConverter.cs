#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smslive247.Internal;

/// <summary>Open enumerations as their text, also where they are the keys of a dictionary.</summary>
internal sealed class OpenEnumTextConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind switch
        {
            JsonValueKind.String => default(T).FromText(document.RootElement.GetString()!),
            JsonValueKind.Number => default(T).FromText(document.RootElement.GetRawText()),
            _ => throw new JsonException($"{typeof(T).Name}: text is expected."),
        };
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(ApiJson.Write(value, ApiJson.Lenient));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        default(T).FromText(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Text);
}
#endif
