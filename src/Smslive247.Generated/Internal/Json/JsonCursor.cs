using System.Text;
using Newtonsoft.Json.Linq;

namespace Smslive247.Internal;

/// <summary>
/// Reads JSON forward from UTF-8 bytes, and is as strict as RFC 8259: Newtonsoft's reader lets comments, single quotes,
/// trailing commas, NaN and text behind the value pass. Values are read by <c>JsonCursor.Values.cs</c>.
/// </summary>
internal sealed partial class JsonCursor
{
    private readonly byte[] bytes;
    private readonly int end;
    private readonly JsonReadOptions options;
    private int position;
    private int depth;
    private bool atFirst;
    private int nameStart;
    private int nameLength;
    private byte[]? unescapedName;

    public JsonCursor(byte[] bytes, int length, JsonReadOptions options)
    {
        (this.bytes, end, this.options) = (bytes, length, options);
        position = Remaining.StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>The answer whose body the bytes are; null where they are no answer's.</summary>
    public Smslive247Response? Response { get; init; }

    private ReadOnlySpan<byte> Remaining => bytes.AsSpan(position, end - position);

    /// <summary>The name of the member that <see cref="NextMember"/> found.</summary>
    public ReadOnlySpan<byte> NameBytes => unescapedName ?? bytes.AsSpan(nameStart, nameLength);

    /// <summary>The same as text.</summary>
    public string Name => Encoding.UTF8.GetString(NameBytes.ToArray());

    /// <summary>The place of the next byte, to come back to with <see cref="Return"/>.</summary>
    public int Position => position;

    public bool NameIs(ReadOnlySpan<byte> name) => NameBytes.SequenceEqual(name);

    public JsonKind Peek()
    {
        SkipSpace();
        return position == end ? JsonKind.End : bytes[position] switch
        {
            (byte)'{' => JsonKind.Object,
            (byte)'[' => JsonKind.Array,
            (byte)'"' => JsonKind.String,
            (byte)'t' or (byte)'f' => JsonKind.Boolean,
            (byte)'n' => JsonKind.Null,
            (byte)'-' or >= (byte)'0' and <= (byte)'9' => JsonKind.Number,
            _ => throw Error("A value is missing"),
        };
    }

    /// <summary>Goes back to a position at which an object or array of the outermost level began.</summary>
    public void Return(int start) => (position, depth) = (start, 0);

    public void BeginObject() => Begin(JsonKind.Object, "an object");

    public void BeginArray() => Begin(JsonKind.Array, "an array");

    public bool NextMember()
    {
        if (!NextElement((byte)'}'))
        {
            return false;
        }

        ReadName();
        Expect((byte)':');
        return true;
    }

    public bool NextItem() => NextElement((byte)']');

    public bool TryReadNull()
    {
        if (Peek() != JsonKind.Null)
        {
            return false;
        }

        Literal("null"u8);
        return true;
    }

    /// <summary>The next value, letter by letter as it came: no digit, zone or order of its members is lost.</summary>
    public JRaw ReadRaw()
    {
        Peek();
        var start = position;
        Skip();
        return new JRaw(Encoding.UTF8.GetString(bytes, start, position - start));
    }

    public void Skip()
    {
        switch (Peek())
        {
            case JsonKind.Object:
                for (BeginObject(); NextMember();)
                {
                    Skip();
                }

                break;
            case JsonKind.Array:
                for (BeginArray(); NextItem();)
                {
                    Skip();
                }

                break;
            case JsonKind.String:
                RawString(out _);
                break;
            case JsonKind.Number:
                SkipNumber();
                break;
            case JsonKind.Null:
                Literal("null"u8);
                break;
            case JsonKind.Boolean:
                Literal(bytes[position] == 't' ? "true"u8 : "false"u8);
                break;
            default:
                throw Error("The text ends in the middle");
        }
    }

    /// <summary>Refuses whatever follows the outermost value.</summary>
    public void ExpectEnd()
    {
        SkipSpace();
        if (position != end)
        {
            throw Error("There is text behind the value");
        }
    }

    /// <summary>An error at this place of the body. Unknown names are data, and stay out of it.</summary>
    public JsonFormatException Error(string what) => new($"{what} (at byte {position}).");

    private void Begin(JsonKind kind, string expected)
    {
        if (Peek() != kind)
        {
            throw Mismatch(expected);
        }

        if (++depth > options.MaxDepth)
        {
            throw Error($"The value is nested more than {options.MaxDepth} deep");
        }

        position++;
        atFirst = true;
    }

    private bool NextElement(byte close)
    {
        SkipSpace();
        if (position < end && bytes[position] == close)
        {
            position++;
            depth--;
            atFirst = false;
            return false;
        }

        if (!atFirst)
        {
            Expect((byte)',');
        }

        atFirst = false;
        return true;
    }

    private void ReadName()
    {
        if (Peek() != JsonKind.String)
        {
            throw Error("The name of a member is missing");
        }

        nameStart = position + 1;
        nameLength = RawString(out var escaped).Length;
        unescapedName = escaped ? Encoding.UTF8.GetBytes(Unescape(nameStart, nameLength)) : null;
    }

    private void Expect(byte expected)
    {
        SkipSpace();
        if (position == end)
        {
            throw Error("The text ends in the middle");
        }

        if (bytes[position] != expected)
        {
            throw Error($"'{(char)expected}' is missing");
        }

        position++;
    }

    private void Literal(ReadOnlySpan<byte> text)
    {
        if (!Remaining.StartsWith(text))
        {
            throw Error("A value is missing");
        }

        position += text.Length;
    }

    private void SkipSpace()
    {
        if (position < end && bytes[position] > (byte)' ')
        {
            return;
        }

        while (position < end && bytes[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }
    }
}
