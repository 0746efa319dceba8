using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>Writes members of generated classes, one overload for each type that a document can state. What is null is left out.</summary>
internal static class JsonWriterExtensions
{
    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } isTrue)
        {
            json.WriteBoolean(name, isTrue);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } instant)
        {
            json.WriteString(name, instant);
        }
    }

    public static void WriteMember<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value)
        where T : struct, IOpenEnum<T>
    {
        if (value is { } word)
        {
            json.WriteString(name, word.Text);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IJsonModel? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteModel(value);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            json.WritePropertyName(name);
            json.WriteTexts(values);
        }
    }

    public static void WriteMember(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<IJsonModel>? values)
    {
        if (values is not null)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteModel(value);
            }

            json.WriteEndArray();
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <exception cref="JsonException">A member of <see cref="IJsonModel.AdditionalProperties"/> holds no JSON.</exception>
    /// <exception cref="ArgumentException">The same, where its text holds half of a surrogate pair.</exception>
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
            json.WriteAdditional(additional);
        }

        json.WriteEndObject();
    }

    private static void WriteAdditional(this Utf8JsonWriter json, IDictionary<string, JToken> members)
    {
        foreach (var member in members)
        {
            json.WritePropertyName(member.Key);
            json.WriteRawValue(member.Value is null ? "null" : member.Value.ToString(Newtonsoft.Json.Formatting.None));
        }
    }
}
