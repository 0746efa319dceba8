using System.Text;
using System.Text.Json;

namespace Smslive247.Json;

/// <summary>Writes members of generated classes, with one overload for each type of the documents.</summary>
internal static class JsonWriterExtensions
{
    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string value) => json.WriteString(name, value);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, long value) => json.WriteNumber(name, value);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal value) => json.WriteNumber(name, value);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value) => json.WriteBoolean(name, value);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset value) => json.WriteString(name, value);

    public static void Write<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value)
        where T : struct, IOpenEnum<T> => json.WriteString(name, value.Text);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IJsonModel value)
    {
        json.WritePropertyName(name);
        json.WriteModel(value);
    }

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WritePropertyName(name);
        json.WriteList(values, static (json, value) => json.WriteStringValue(value));
    }

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<IJsonModel> values)
    {
        json.WritePropertyName(name);
        json.WriteList(values, WriteModel);
    }

    public static void WriteList<T>(this Utf8JsonWriter json, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    /// <exception cref="JsonException">A member of <see cref="IJsonModel.AdditionalProperties"/> is not valid JSON.</exception>
    /// <exception cref="EncoderFallbackException">A text contains a lone surrogate.</exception>
    public static void WriteModel(this Utf8JsonWriter json, IJsonModel? model)
    {
        if (model is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        model.WriteMembers(json);
        if (model.AdditionalProperties is { } additional)
        {
            foreach (var member in additional)
            {
                var text = Utf8.Strict.GetBytes(member.Value?.ToString(Newtonsoft.Json.Formatting.None) ?? "null");
                json.WritePropertyName(member.Key);

                // The writer throws an ArgumentException for empty text, but a JsonException for a space, as for other invalid JSON.
                json.WriteRawValue(text.Length == 0 ? " "u8 : text);
            }
        }

        json.WriteEndObject();
    }
}
