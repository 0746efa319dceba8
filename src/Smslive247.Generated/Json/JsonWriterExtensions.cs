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

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double value)
    {
        json.WritePropertyName(name);
        json.WriteDouble(value, name);
    }

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTime date) => json.WriteString(name, Iso8601.FormatDate(date, Utf8.ToText(name)));

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Guid value) => json.WriteString(name, value);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Uri value) => json.WriteString(name, value.OriginalString);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, byte[] value) => json.WriteBase64String(name, value);

    public static void Write<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value)
        where T : struct, IOpenEnum<T> => json.WriteString(name, value.Text);

    public static void Write(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IJsonModel value)
    {
        json.WritePropertyName(name);
        json.WriteModel(value);
    }

    public static void Write<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> values)
    {
        json.WritePropertyName(name);
        json.WriteList(values);
    }

    public static void Write<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T> values)
    {
        json.WriteStartObject(name);
        foreach (var value in values)
        {
            json.WritePropertyName(value.Key);
            json.WriteItem(value.Value);
        }

        json.WriteEndObject();
    }

    public static void WriteList<T>(this Utf8JsonWriter json, IEnumerable<T> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteItem(value);
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

    /// <summary>Writes a value of a list or map; an open enum by its text.</summary>
    private static void WriteItem(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case IJsonModel model: json.WriteModel(model); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteDouble(number, default); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case DateTimeOffset instant: json.WriteStringValue(instant); break;
            case DateTime date: json.WriteStringValue(Iso8601.FormatDate(date)); break;
            case Guid id: json.WriteStringValue(id); break;
            case Uri uri: json.WriteStringValue(uri.OriginalString); break;
            default: json.WriteStringValue($"{value}"); break;
        }
    }

    private static void WriteDouble(this Utf8JsonWriter json, double value, ReadOnlySpan<byte> name)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentException("JSON has no number that is not finite.", Utf8.ToText(name));
        }

        json.WriteNumberValue(value);
    }
}
