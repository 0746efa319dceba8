#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smslive247.Internal;

/// <summary>Pages as their properties, in the names of the API. What follows from others is not read.</summary>
internal sealed class PageJsonConverter<T> : JsonConverter<Page<T>>
{
    public override Page<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object is expected.");
        }

        IReadOnlyList<T>? items = null;
        var numbers = new Dictionary<string, long?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "items":
                    items = ItemsJson<T>.Read(ref reader, options);
                    break;
                case "pageNo" or "pageSize" or "totalCount" or "totalPages":
                    numbers[name] = ReadNumber(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return items is not null && Int32("pageNo") is { } pageNo && Int32("pageSize") is { } pageSize
            ? new(items, pageNo, pageSize, numbers.GetValueOrDefault("totalCount"), Int32("totalPages"))
            : throw new JsonException("'items', 'pageNo' or 'pageSize' is missing from a page.");

        int? Int32(string name) => numbers.GetValueOrDefault(name) is not { } number ? null
            : number is >= int.MinValue and <= int.MaxValue ? (int)number
            : throw new JsonException($"'{name}' is larger than a page has it.");
    }

    public override void Write(Utf8JsonWriter writer, Page<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("items");
        ItemsJson<T>.Write(writer, value.Items, options);
        writer.WriteNumber("pageNo", value.PageNo);
        writer.WriteNumber("pageSize", value.PageSize);
        WriteUnlessNull("totalCount", value.TotalCount);
        WriteUnlessNull("totalPages", value.TotalPages);
        writer.WriteBoolean("hasNextPage", value.HasNextPage);
        writer.WriteEndObject();

        void WriteUnlessNull(string name, long? number)
        {
            if (number is { } stated)
            {
                writer.WriteNumber(name, stated);
            }
        }
    }

    private static long? ReadNumber(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
        _ => throw new JsonException("A whole number is expected."),
    };
}
#endif
