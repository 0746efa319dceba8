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
    private const string Integer32 = "a 32-bit integer";
    private const string Integer64 = "a 64-bit integer";

    /// <summary>The whole JSON; empty where a serializer of the host has it.</summary>
    private readonly ReadOnlySpan<byte> json;
    private readonly JsonReadOptions options;
    private Utf8JsonReader reader;
    private ReadOnlySpan<byte> name;

    private JsonCursor(ReadOnlySpan<byte> json, JsonReadOptions options, Smslive247Response? response)
    {
        this.json = json.StartsWith("\uFEFF"u8) ? json.Slice(3) : json;
        (this.options, Response) = (options, response);
        reader = new Utf8JsonReader(this.json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    private JsonCursor(Utf8JsonReader reader)
    {
        options = JsonReadOptions.Default;
        this.reader = reader;
    }

    /// <summary>The response whose body is read, or null.</summary>
    public Smslive247Response? Response { get; }

    public readonly JsonTokenType TokenType => reader.TokenType;

    public readonly bool IsNull => reader.TokenType == JsonTokenType.Null;

    /// <summary>The name of the member that <see cref="NextMember"/> found.</summary>
    public readonly string Name => Utf8.ToText(name);

    private readonly ReadOnlySpan<byte> ValueBytes => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

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
            // The reader's own message quotes the JSON.
            throw cursor.Malformed();
        }
    }

    /// <summary>Reads the value at which the reader of a host's serializer stands.</summary>
    public static T ReadValue<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        var cursor = new JsonCursor(reader);
        var value = read(ref cursor);
        reader = cursor.reader;
        return value;
    }

    public readonly bool NameIs(ReadOnlySpan<byte> documentedName) => name.SequenceEqual(documentedName);

    public void BeginObject() => Expect(JsonTokenType.StartObject, "an object");

    public void BeginArray() => Expect(JsonTokenType.StartArray, "an array");

    /// <summary>Moves to the value of the next member.</summary>
    public bool NextMember()
    {
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        name = reader.ValueIsEscaped ? Utf8.ToBytes(Text()) : ValueBytes;
        return reader.Read();
    }

    public bool NextItem() => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Has the current member read as one of another name.</summary>
    public void RenameMember(string documentedName) => name = Utf8.ToBytes(documentedName);

    /// <summary>Moves to the end of the value. The reader's own Skip refuses the incomplete buffers of a host that reads from a stream.</summary>
    public void Skip() => reader.TrySkip();

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
    public readonly string ReadString() => reader.TokenType switch
    {
        JsonTokenType.String => Text(),
        JsonTokenType.Number => Utf8.ToText(ValueBytes),
        _ => throw Mismatch("text"),
    };

    public readonly int ReadInt32() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) ? value : (int)ReadInteger(int.MinValue, int.MaxValue, Integer32);

    public readonly long ReadInt64() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : ReadInteger(long.MinValue, long.MaxValue, Integer64);

    public readonly decimal ReadDecimal() =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : throw Mismatch("a decimal number");

    public readonly bool ReadBoolean() => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Mismatch("true or false"),
    };

    public readonly DateTimeOffset ReadDateTimeOffset()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Mismatch("an ISO 8601 date and time");
        }

        // Without an offset, TryGetDateTimeOffset would take that of this machine.
        var text = reader.ValueSpan;
        var hasOffset = text.Length > 16 && (text[text.Length - 1] == 'Z' || text[text.Length - 6] is (byte)'+' or (byte)'-');
        if (hasOffset && reader.TryGetDateTimeOffset(out var value))
        {
            return value;
        }

        if (!hasOffset && reader.TryGetDateTime(out var clock) && clock.Kind == DateTimeKind.Unspecified)
        {
            return Iso8601.At(clock, options.AssumedUtcOffset);
        }

        return Iso8601.TryParse(Text(), options.AssumedUtcOffset, out value) ? value : throw Mismatch("an ISO 8601 date and time");
    }

    public readonly T ReadEnum<T>()
        where T : struct, IOpenEnum<T> => reader.TokenType switch
        {
            JsonTokenType.String when reader.ValueIsEscaped => default(T).FromText(Text()),
            JsonTokenType.String or JsonTokenType.Number => default(T).FromUtf8(ValueBytes),
            _ => throw Mismatch("text"),
        };

    public readonly string? ReadStringOrNull() => IsNull ? null : ReadString();

    public readonly int? ReadInt32OrNull() => IsNull ? null : ReadInt32();

    public readonly long? ReadInt64OrNull() => IsNull ? null : ReadInt64();

    public readonly decimal? ReadDecimalOrNull() => IsNull ? null : ReadDecimal();

    public readonly bool? ReadBooleanOrNull() => IsNull ? null : ReadBoolean();

    public readonly DateTimeOffset? ReadDateTimeOffsetOrNull() => IsNull ? null : ReadDateTimeOffset();

    public readonly T? ReadEnumOrNull<T>()
        where T : struct, IOpenEnum<T> => IsNull ? null : ReadEnum<T>();

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

    public IReadOnlyList<T>? ReadListOrNull<T>(JsonRead<T> readItem) => IsNull ? null : ReadList(readItem);

    public readonly JsonFormatException Error(string problem) =>
        new(json.IsEmpty ? $"{problem}." : $"{problem} (at byte {(reader.BytesConsumed == 0 ? 0 : reader.TokenStartIndex)}).");

    private readonly JsonFormatException Mismatch(string expected) => Error($"{expected} is expected");

    private readonly JsonFormatException Malformed() => new(reader.CurrentDepth < options.MaxDepth
        ? $"The JSON is malformed (at byte {reader.BytesConsumed})."
        : $"The JSON is malformed, or nested more than {options.MaxDepth} deep (at byte {reader.BytesConsumed}).");

    private readonly void Expect(JsonTokenType token, string expected)
    {
        if (reader.TokenType != token)
        {
            throw Mismatch(expected);
        }
    }

    private readonly long ReadInteger(long least, long most, string expected) =>
        reader.TokenType == JsonTokenType.Number && JsonInteger.TryParse(Utf8.ToText(ValueBytes), out var value) && value >= least && value <= most
            ? value
            : throw Mismatch(expected);

    private readonly string Text()
    {
        if (!reader.ValueIsEscaped)
        {
            return Utf8.ToText(ValueBytes);
        }

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
