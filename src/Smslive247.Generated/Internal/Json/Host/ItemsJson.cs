#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smslive247.Internal;

/// <summary>The items of pages and lists. Each is written and read by its own rules: the library's, or those of the host that made it.</summary>
internal static class ItemsJson<T>
{
    /// <summary>The library's, which serializers that are generated at build time need not know; null for the host's own items.</summary>
    private static readonly JsonConverter<T>? Converter =
        JsonConverters.TypeFor(typeof(T)) is { } type ? (JsonConverter<T>?)Activator.CreateInstance(type) : null;

    public static void Write(Utf8JsonWriter writer, IEnumerable<T> items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            if (Converter is not null && item is not null)
            {
                Converter.Write(writer, item, options);
            }
            else
            {
                JsonSerializer.Serialize(writer, item, options);
            }
        }

        writer.WriteEndArray();
    }

    /// <param name="reader">Stands at the array, and afterwards at its end.</param>
    /// <param name="options">The host's.</param>
    /// <exception cref="JsonException">It is no array, or an item is not what it should be.</exception>
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list is expected.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add((Converter is null ? JsonSerializer.Deserialize<T>(ref reader, options) : Converter.Read(ref reader, typeof(T), options))!);
        }

        return items;
    }
}
#endif
