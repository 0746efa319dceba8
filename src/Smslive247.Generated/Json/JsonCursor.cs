using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>
/// Reads JSON forward with System.Text.Json's reader, which stands on the value that is read next. It adds what that reader
/// leaves open: a number is accepted where text is expected, a date without an offset gets the service's, invalid UTF-8
/// becomes U+FFFD, and no message quotes the JSON.
/// </summary>
internal ref struct JsonCursor
{
    /// <summary>The whole JSON; empty where a serializer of the host has it.</summary>
    private readonly ReadOnlySpan<byte> json;
    private readonly JsonReadOptions options;
    private Utf8JsonReader reader;
    private ReadOnlySpan<byte> name;

    private JsonCursor(ReadOnlySpan<byte> json, JsonReadOptions options, Smslive247Response? response)
    {
        this.json = WithoutByteOrderMark(json);
        (this.options, Response) = (options, response);
        reader = new Utf8JsonReader(this.json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>The response whose body is read, or null.</summary>
    public Smslive247Response? Response { get; }

    public JsonTokenType TokenType => reader.TokenType;

    public bool IsNull => reader.TokenType == JsonTokenType.Null;

    public readonly ReadOnlySpan<byte> NameBytes => name;

    /// <summary>The name of the member that <see cref="NextMember"/> found.</summary>
    public readonly string Name => Utf8.ToText(name);

    private ReadOnlySpan<byte> ValueBytes => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json.Slice(3) : json;

    /// <summary>Reads JSON that holds one value and nothing behind it.</summary>
    /// <exception cref="JsonFormatException">The JSON is malformed, or not of the expected shape.</exception>
    public static T ReadWhole<T>(ReadOnlySpan<byte> json, JsonReadOptions options, Smslive247Response? response, JsonRead<T> read)
    {
        var cursor = new JsonCursor(json, options, response);
        try
        {
            cursor.reader.Read();
            var value = read(ref cursor);
            cursor.reader.Read();
            return value;
        }
        catch (JsonException exception) when (exception is not JsonFormatException)
        {
            // The reader's own message quotes the JSON. It does not count an array or object whose beginning it stands at.
            var problem = cursor.reader.CurrentDepth + 1 < options.MaxDepth ? "" : $", or nested more than {options.MaxDepth} deep";
            throw new JsonFormatException($"The JSON is malformed{problem} (at byte {cursor.reader.BytesConsumed}).");
        }
    }

    /// <summary>Reads the value at which the reader of a host's serializer stands.</summary>
    public static T ReadValue<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        var cursor = new JsonCursor([], JsonReadOptions.Default, response: null) { reader = reader };
        var value = read(ref cursor);
        reader = cursor.reader;
        return value;
    }

    /// <summary>Reads JSON that was put aside as the value of a member; its place is no longer known.</summary>
    public readonly ulong ReadMember(IJsonModel model, string documentedName, string value)
    {
        var cursor = new JsonCursor([], options, Response) { reader = new Utf8JsonReader(Utf8.ToBytes(value)), name = Utf8.ToBytes(documentedName) };
        cursor.reader.Read();
        return model.ReadMember(ref cursor);
    }

    public void BeginObject() => Demand(JsonTokenType.StartObject, "an object");

    public void BeginArray() => Demand(JsonTokenType.StartArray, "an array");

    /// <summary>Moves to the value of the next member.</summary>
    public bool NextMember()
    {
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        name = reader.ValueIsEscaped || reader.HasValueSequence ? Utf8.ToBytes(Text()) : reader.ValueSpan;
        return reader.Read();
    }

    public bool NextItem() => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Moves to the end of the value. The reader's own Skip refuses the incomplete buffers of a host that reads from a stream.</summary>
    public void Skip() => reader.TrySkip();

    /// <summary>Whether the object at which the cursor stands, and stays, has a member of this name, in any letter case.</summary>
    public readonly bool HasMember(string documentedName)
    {
        var ahead = this;
        try
        {
            for (ahead.BeginObject(); ahead.NextMember(); ahead.Skip())
            {
                if (string.Equals(ahead.Name, documentedName, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Reading the object meets the fault again, and states its place.
        }

        return false;
    }

    /// <summary>The value as it stands in the JSON: no digit, offset or order of its members is lost.</summary>
    public JRaw ReadRaw()
    {
        if (json.IsEmpty)
        {
            return new JRaw(JsonElement.ParseValue(ref reader).GetRawText());
        }

        var start = (int)reader.TokenStartIndex;
        Skip();
        return new JRaw(Utf8.ToText(json.Slice(start, (int)reader.BytesConsumed - start)));
    }

    /// <summary>Text, or the digits of a number: an id that the service writes without quotation marks.</summary>
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

    /// <summary>A list that takes no more memory than its items: most lists in responses hold one, or few.</summary>
    public IReadOnlyList<T> ReadList<T>(JsonRead<T> readItem)
    {
        BeginArray();
        if (!NextItem())
        {
            return [];
        }

        var first = readItem(ref this);
        if (!NextItem())
        {
            return [first];
        }

        var items = new List<T>(64) { first };
        do
        {
            items.Add(readItem(ref this));
        }
        while (NextItem());

        return items.ToArray();
    }

    /// <summary>An error that names the place, where it is known.</summary>
    public JsonFormatException Error(string problem) => new(json.IsEmpty ? $"{problem}." : $"{problem} (at byte {reader.TokenStartIndex}).");

    private long ReadInteger(string expected) =>
        reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out var value) || JsonInteger.TryParse(Utf8.ToText(ValueBytes), out value))
            ? value
            : throw Mismatch(expected);

    private JsonFormatException Mismatch(string expected) => Error(name.IsEmpty ? $"{expected} is expected" : $"'{Name}': {expected} is expected");

    private void Demand(JsonTokenType token, string expected)
    {
        if (reader.TokenType != token)
        {
            // Of a list's items the name is not that of the list: it is the last one that was read.
            throw Error($"{expected} is expected");
        }
    }

    private string Text() => reader.ValueIsEscaped ? Unescape() : Utf8.ToText(ValueBytes);

    private string Unescape()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Invalid UTF-8, or half of a surrogate pair: one broken character must not cost a whole page. JSON's escape sequences are among those of Regex.
            return Regex.Unescape(Utf8.ToText(ValueBytes));
        }
    }
}
