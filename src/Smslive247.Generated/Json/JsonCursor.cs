using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>
/// Reads JSON forward with Utf8JsonReader, which is positioned at the value that is read next. In addition, it reads a number as a string,
/// assumes the service's offset for a date without one, replaces invalid UTF-8 by U+FFFD, and keeps JSON out of exception messages.
/// </summary>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> json; // Empty if a serializer of the host owns the buffer.
    private readonly JsonReadOptions options;
    private Utf8JsonReader reader;
    private ReadOnlySpan<byte> name;
    private long itemCount;

    private JsonCursor(ReadOnlySpan<byte> json, JsonReadOptions options, Smslive247Response? response)
    {
        this.json = WithoutByteOrderMark(json);
        (this.options, Response) = (options, response);
        reader = new Utf8JsonReader(this.json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>The response whose body is read; null for other JSON.</summary>
    public Smslive247Response? Response { get; }

    public JsonTokenType TokenType => reader.TokenType;

    public bool IsNull => reader.TokenType == JsonTokenType.Null;

    public readonly ReadOnlySpan<byte> NameBytes => name;

    /// <summary>The name of the current member.</summary>
    public readonly string Name => Utf8.ToText(name);

    private ReadOnlySpan<byte> ValueBytes => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json.Slice(3) : json;

    /// <summary>Reads JSON that consists of one value.</summary>
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
            // The reader's own message quotes the JSON. CurrentDepth does not include an array or object at whose start the reader is.
            var problem = cursor.reader.CurrentDepth + 1 < options.MaxDepth ? "" : $", or nested more than {options.MaxDepth} deep";
            throw new JsonFormatException($"The JSON is malformed{problem} (at byte {cursor.reader.BytesConsumed}).");
        }
    }

    /// <summary>Reads the current value of the reader of a host's serializer.</summary>
    public static T ReadValue<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        var cursor = new JsonCursor([], JsonReadOptions.Default, response: null) { reader = reader };
        var value = read(ref cursor);
        reader = cursor.reader;
        return value;
    }

    /// <summary>Reads the value of a member from JSON that was set aside; its position is not known any more.</summary>
    public readonly ulong ReadMember(IJsonModel model, string documentedName, string value)
    {
        var cursor = new JsonCursor([], options, Response) { reader = new Utf8JsonReader(Utf8.ToBytes(value)), name = Utf8.ToBytes(documentedName) };
        cursor.reader.Read();
        return model.ReadMember(ref cursor);
    }

    public void BeginObject() => Expect(JsonTokenType.StartObject, "an object");

    public void BeginArray() => Expect(JsonTokenType.StartArray, "an array");

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

    /// <summary>Moves to the end of the value. Utf8JsonReader.Skip throws for the incomplete buffers of a host that reads a stream.</summary>
    public void Skip() => reader.TrySkip();

    /// <summary>Whether the current object has a member, or one of a name, ignoring case. The cursor does not move.</summary>
    public readonly bool HasMember(string? documentedName = null)
    {
        var ahead = this;
        try
        {
            for (ahead.BeginObject(); ahead.NextMember(); ahead.Skip())
            {
                if (documentedName is null || string.Equals(ahead.Name, documentedName, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Reading the object throws again, with the position.
        }

        return false;
    }

    /// <summary>Reads the value as its exact JSON text.</summary>
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

    /// <summary>Reads a list into an array of its size. Most lists in responses have few items.</summary>
    public IReadOnlyList<T> ReadList<T>(JsonRead<T> readItem)
    {
        BeginArray();
        if (!NextItem())
        {
            return [];
        }

        CountItem(1);
        var first = readItem(ref this);
        if (!NextItem())
        {
            return [first];
        }

        var items = new List<T>(64) { first };
        do
        {
            CountItem(items.Count + 1);
            items.Add(readItem(ref this));
        }
        while (NextItem());

        return items.ToArray();
    }

    /// <summary>Reads an object whose keys are data. A repeated key has its last value.</summary>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonRead<T> readValue)
    {
        var items = new Dictionary<string, T>();
        var member = name;
        for (BeginObject(); NextMember();)
        {
            CountItem(items.Count + 1);
            var key = Name;
            name = member; // A message may contain the name of a member, but no data.
            items[key] = readValue(ref this);
        }

        name = member;
        return items;
    }

    /// <summary>Counts an item of a list, or an undocumented member. Short ones take up to 50 times the memory of their JSON.</summary>
    /// <exception cref="JsonFormatException">There are too many.</exception>
    public void CountItem(int position)
    {
        if (position > options.MaxItems || ++itemCount > 4L * options.MaxItems)
        {
            throw FormatError($"the list has more than {options.MaxItems} items, or there are four times as many in all, the limits unless MaxResponseBytes is set");
        }
    }

    public JsonFormatException FormatError(string problem) => new(json.IsEmpty ? $"{problem}." : $"{problem} (at byte {reader.TokenStartIndex}).");

    private JsonFormatException Mismatch(string expected) => FormatError(name.IsEmpty ? $"{expected} is expected" : $"'{Name}': {expected} is expected");

    private void Expect(JsonTokenType token, string expected)
    {
        if (reader.TokenType != token)
        {
            // Without the name, which for an item of a list is that of the last member read.
            throw FormatError($"{expected} is expected");
        }
    }

    /// <summary>The text of a string or a name.</summary>
    public string ReadText() => Text();

    private string Text() => reader.ValueIsEscaped ? Unescape() : Utf8.ToText(ValueBytes);

    private string Unescape()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Invalid UTF-8, or a lone surrogate: one invalid character must not fail a whole page. Regex supports all escape sequences of JSON.
            return Regex.Unescape(Utf8.ToText(ValueBytes));
        }
    }
}
