using System.Text.Json;

namespace Smslive247.Json;

/// <content>Single values, with one method for each type of the documents.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Reads a string, or the digits of a number: the service may write an id without quotation marks.</summary>
    public string ReadString() => reader.TokenType switch
    {
        JsonTokenType.String => Text(),
        JsonTokenType.Number => Utf8.ToText(ValueBytes),
        _ => throw Mismatch("text"),
    };

    public int ReadInt32() => ReadInteger("a 32-bit integer") is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Mismatch("a 32-bit integer");

    public long ReadInt64() => ReadInteger("a 64-bit integer");

    public decimal ReadDecimal() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : throw Mismatch("a decimal number");

    public double ReadDouble() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && !double.IsInfinity(value) ? value : throw Mismatch("a number");

    public bool ReadBoolean() => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Mismatch("true or false"),
    };

    public DateTimeOffset ReadDateTimeOffset() =>
        reader.TokenType == JsonTokenType.String &&
        Iso8601.TryParse(reader.ValueIsEscaped ? Utf8.ToBytes(Unescape()) : ValueBytes, options.AssumedUtcOffset, out var value)
            ? value
            : throw Mismatch("an ISO 8601 date and time");

    public T ReadEnum<T>()
        where T : struct, IOpenEnum<T> => reader.TokenType switch
        {
            JsonTokenType.String when reader.ValueIsEscaped => default(T).FromText(Unescape()),
            JsonTokenType.String or JsonTokenType.Number => default(T).FromUtf8(ValueBytes),
            _ => throw Mismatch("text"),
        };

    /// <summary>Reads a date. Services also write it as an instant at midnight. At another time of day, the date depends on the time zone.</summary>
    public DateTime ReadDate() => ReadDateTimeOffset().DateTime is { TimeOfDay.Ticks: 0 } date ? date : throw Mismatch("a date without a time of day");

    public Guid ReadGuid() => reader.TokenType == JsonTokenType.String && Guid.TryParse(Text(), out var value) ? value : throw Mismatch("a UUID");

    public Uri ReadUri() =>
        reader.TokenType == JsonTokenType.String && Uri.TryCreate(Text(), UriKind.RelativeOrAbsolute, out var value) ? value : throw Mismatch("a URI");

    public byte[] ReadBytes() => reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var value) ? value : throw Mismatch("text in Base64");

    private long ReadInteger(string expected) =>
        reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out var value) || JsonInteger.TryParse(Utf8.ToText(ValueBytes), out value))
            ? value
            : throw Mismatch(expected);
}
