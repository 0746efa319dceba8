namespace Smslive247.Internal;

/// <content>The grammar of numbers.</content>
internal sealed partial class JsonCursor
{
    private int numberLength;

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
