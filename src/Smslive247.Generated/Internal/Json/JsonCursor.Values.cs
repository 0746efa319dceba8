using System.Buffers.Text;
using System.Text;

namespace Smslive247.Internal;

/// <content>
/// Typed values. Nothing is converted on the way, with two exceptions: a number stands for text where text is due (an id
/// that the service writes without quotes keeps its digits), and bytes that are not UTF-8 become U+FFFD, so that one
/// broken character does not cost a whole page of messages.
/// </content>
internal sealed partial class JsonCursor
{
    public string ReadString() => Peek() switch
    {
        JsonKind.String => StringValue(),
        JsonKind.Number => Encoding.UTF8.GetString(NumberValue().ToArray()),
        _ => throw Mismatch("text"),
    };

    public int ReadInt32() =>
        Utf8Parser.TryParse(Number(), out int value, out var used) && used == numberLength ? value : throw Mismatch("a 32-bit integer");

    public long ReadInt64() =>
        Utf8Parser.TryParse(Number(), out long value, out var used) && used == numberLength ? value : throw Mismatch("a 64-bit integer");

    public decimal ReadDecimal() =>
        Utf8Parser.TryParse(Number(), out decimal value, out var used) && used == numberLength ? value : throw Mismatch("a decimal number");

    public bool ReadBoolean()
    {
        if (Peek() != JsonKind.Boolean)
        {
            throw Mismatch("true or false");
        }

        var value = bytes[position] == 't';
        Literal(value ? "true"u8 : "false"u8);
        return value;
    }

    public DateTimeOffset ReadDateTimeOffset() =>
        Peek() == JsonKind.String && Iso8601.TryParse(StringBytes(), options.AssumedUtcOffset, out var value)
            ? value
            : throw Mismatch("an ISO 8601 date and time");

    public string? ReadStringOrNull() => TryReadNull() ? null : ReadString();

    public int? ReadInt32OrNull() => TryReadNull() ? null : ReadInt32();

    public long? ReadInt64OrNull() => TryReadNull() ? null : ReadInt64();

    public decimal? ReadDecimalOrNull() => TryReadNull() ? null : ReadDecimal();

    public bool? ReadBooleanOrNull() => TryReadNull() ? null : ReadBoolean();

    public DateTimeOffset? ReadDateTimeOffsetOrNull() => TryReadNull() ? null : ReadDateTimeOffset();

    public T ReadEnum<T>()
        where T : struct, IOpenEnum<T> => Peek() switch
        {
            JsonKind.String => WordValue<T>(),
            JsonKind.Number => default(T).FromUtf8(NumberValue()),
            _ => throw Mismatch("text"),
        };

    public T? ReadEnumOrNull<T>()
        where T : struct, IOpenEnum<T> => TryReadNull() ? null : ReadEnum<T>();

    /// <summary>A list that takes no more memory than its items: most lists in answers hold one, or few.</summary>
    public IReadOnlyList<T> ReadList<T>(Func<JsonCursor, T> readItem)
    {
        BeginArray();
        if (!NextItem())
        {
            return [];
        }

        var first = readItem(this);
        if (!NextItem())
        {
            return [first];
        }

        var items = new List<T>(64) { first };
        do
        {
            items.Add(readItem(this));
        }
        while (NextItem());

        return items.ToArray();
    }

    public IReadOnlyList<T>? ReadListOrNull<T>(Func<JsonCursor, T> readItem) => TryReadNull() ? null : ReadList(readItem);

    private T WordValue<T>()
        where T : struct, IOpenEnum<T>
    {
        var start = position + 1;
        var raw = RawString(out var escaped);
        return escaped ? default(T).FromText(Unescape(start, raw.Length)) : default(T).FromUtf8(raw);
    }

    private JsonFormatException Mismatch(string expected) => Error($"{expected} is expected");
}
