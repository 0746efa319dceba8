using System.Buffers.Text;
using System.Text;

namespace Smslive247.Internal;

/// <content>The grammar of strings.</content>
internal sealed partial class JsonCursor
{
    private string StringValue()
    {
        var text = bytes.AsSpan(position + 1, end - position - 1);
        var plain = TextScan.PlainLength(text);
        if (plain < text.Length && text[plain] == (byte)'"')
        {
            position += plain + 2;
            return TextScan.Ascii(text.Slice(0, plain));
        }

        var start = position + 1;
        var raw = RawString(out var escaped);
        return escaped ? Unescape(start, raw.Length) : Encoding.UTF8.GetString(bytes, start, raw.Length);
    }

    /// <summary>The bytes of a string, without its escape sequences.</summary>
    private ReadOnlySpan<byte> StringBytes()
    {
        var start = position + 1;
        var raw = RawString(out var escaped);
        return escaped ? Encoding.UTF8.GetBytes(Unescape(start, raw.Length)) : raw;
    }

    /// <summary>Reads a string, and leaves it as it is written.</summary>
    private ReadOnlySpan<byte> RawString(out bool escaped)
    {
        escaped = false;
        var start = ++position;
        for (position += TextScan.UnescapedLength(Remaining); position < end; position += TextScan.UnescapedLength(Remaining))
        {
            switch (bytes[position])
            {
                case (byte)'"':
                    return bytes.AsSpan(start, position++ - start);
                case (byte)'\\':
                    escaped = true;
                    SkipEscape();
                    break;
                default:
                    throw Error("A control character stands in a string");
            }
        }

        throw Error("The text ends in the middle");
    }

    private void SkipEscape()
    {
        position++;
        if (Remaining.IsEmpty || "\"\\/bfnrtu"u8.IndexOf(Remaining[0]) < 0)
        {
            throw Error("An escape sequence is broken");
        }

        if (Remaining[0] == 'u')
        {
            if (!TryReadCodeUnit(Remaining.Slice(1), out _))
            {
                throw Error("An escape sequence is broken");
            }

            position += 4;
        }

        position++;
    }

    private static bool TryReadCodeUnit(ReadOnlySpan<byte> hex, out ushort unit)
    {
        unit = 0;
        return hex.Length >= 4 && Utf8Parser.TryParse(hex.Slice(0, 4), out unit, out var used, 'x') && used == 4;
    }

    private string Unescape(int start, int length)
    {
        var text = new StringBuilder(length);
        var stop = start + length;
        for (var plain = start; plain < stop;)
        {
            var run = bytes.AsSpan(plain, stop - plain).IndexOf((byte)'\\');
            run = run < 0 ? stop - plain : run;
            text.Append(Encoding.UTF8.GetString(bytes, plain, run));
            plain += run;
            plain += plain < stop ? AppendEscape(text, bytes.AsSpan(plain, stop - plain)) : 0;
        }

        return text.ToString();
    }

    /// <returns>The length of the escape sequence, which <see cref="SkipEscape"/> found to be right.</returns>
    private static int AppendEscape(StringBuilder text, ReadOnlySpan<byte> escape)
    {
        if (escape[1] == 'u' && TryReadCodeUnit(escape.Slice(2), out var unit))
        {
            text.Append((char)unit);
            return 6;
        }

        text.Append((char)(escape[1] switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            var itself => itself,
        }));
        return 2;
    }
}
