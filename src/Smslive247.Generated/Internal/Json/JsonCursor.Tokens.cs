using System.Buffers.Text;
using System.Text;

namespace Smslive247.Internal;

/// <content>The grammar of strings and numbers.</content>
internal sealed partial class JsonCursor
{
    private int numberLength;

    private string StringValue()
    {
        var start = position + 1;
        SkipString(out var escaped);
        var length = position - 1 - start;
        return escaped ? Unescape(start, length) : Encoding.UTF8.GetString(bytes, start, length);
    }

    private void SkipString(out bool escaped)
    {
        escaped = false;
        for (position++; position < end; position++)
        {
            switch (bytes[position])
            {
                case (byte)'"':
                    position++;
                    return;
                case (byte)'\\':
                    escaped = true;
                    SkipEscape();
                    break;
                case < 0x20:
                    throw Error("A control character stands in a string");
            }
        }

        throw Error("The text ends in the middle");
    }

    /// <summary>Leaves the cursor on the last byte of the escape sequence.</summary>
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

    private ReadOnlySpan<byte> Number() => Peek() == JsonKind.Number ? NumberValue() : throw Mismatch("a number");

    private ReadOnlySpan<byte> NumberValue()
    {
        var start = position;
        SkipNumber();
        numberLength = position - start;
        return bytes.AsSpan(start, numberLength);
    }

    private void SkipNumber()
    {
        Accept((byte)'-');
        if (!Accept((byte)'0'))
        {
            SkipDigits();
        }

        if (Accept((byte)'.'))
        {
            SkipDigits();
        }

        if (Accept((byte)'e') || Accept((byte)'E'))
        {
            _ = Accept((byte)'+') || Accept((byte)'-');
            SkipDigits();
        }
    }

    private void SkipDigits()
    {
        var start = position;
        while (position < end && bytes[position] is >= (byte)'0' and <= (byte)'9')
        {
            position++;
        }

        if (position == start)
        {
            throw Error("A digit is missing");
        }
    }

    private bool Accept(byte expected)
    {
        var found = position < end && bytes[position] == expected;
        position += found ? 1 : 0;
        return found;
    }
}
