using System.Text;
using Newtonsoft.Json.Linq;

namespace Smslive247.Internal;

/// <summary>
/// Reads JSON forward from UTF-8 bytes, and is as strict as RFC 8259: Newtonsoft's reader lets comments, single quotes,
/// trailing commas, NaN and text behind the value pass. Strings, numbers, objects and typed values have parts of their own.
/// </summary>
internal sealed partial class JsonCursor
{
    private readonly byte[] bytes;
    private readonly int end;
    private readonly JsonReadOptions options;
    private int position;

    public JsonCursor(byte[] bytes, int length, JsonReadOptions options)
    {
        (this.bytes, end, this.options) = (bytes, length, options);
        position = Remaining.StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>The answer whose body the bytes are; null where they are no answer's.</summary>
    public Smslive247Response? Response { get; init; }

    private ReadOnlySpan<byte> Remaining => bytes.AsSpan(position, end - position);

    /// <summary>The place of the next byte, to come back to with <see cref="Return"/>.</summary>
    public int Position => position;

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
