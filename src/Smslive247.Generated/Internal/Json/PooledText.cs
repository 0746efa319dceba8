using System.Buffers;
using System.Globalization;
using System.Text;

namespace Smslive247.Internal;

/// <summary>Text in pooled memory: a StreamWriter takes 5 KB for itself, for requests of a few hundred bytes.</summary>
internal sealed class PooledText : TextWriter
{
    private char[] text = ArrayPool<char>.Shared.Rent(1024);
    private int length;

    public PooledText()
        : base(CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.Unicode;

    /// <exception cref="EncoderFallbackException">The text has no form in this encoding.</exception>
    public byte[] ToBytes(Encoding encoding) => encoding.GetBytes(text, 0, length);

    public override void Write(char value)
    {
        Reserve(1);
        text[length++] = value;
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        Array.Copy(buffer, index, text, length, count);
        length += count;
    }

    public override void Write(string? value)
    {
        if (value is not null)
        {
            Reserve(value.Length);
            value.CopyTo(0, text, length, value.Length);
            length += value.Length;
        }
    }

    protected override void Dispose(bool disposing)
    {
        // Once only, however often it is disposed of: two owners of one array would write into each other.
        if (Interlocked.Exchange(ref text, []) is { Length: > 0 } returned)
        {
            ArrayPool<char>.Shared.Return(returned);
        }

        base.Dispose(disposing);
    }

    private void Reserve(int count)
    {
        if (length + count > text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + count, text.Length * 2));
            Array.Copy(text, larger, length);
            ArrayPool<char>.Shared.Return(text);
            text = larger;
        }
    }
}
