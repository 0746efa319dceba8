namespace Smslive247.Tests;

/// <summary>A file that is made line by line while it is read, and never is as a whole. It cannot go back.</summary>
internal sealed class LineStream(int lines, Func<int, string> line) : MemoryStream
{
    private readonly byte[] current = new byte[256];
    private ReadOnlyMemory<byte> rest;
    private int next;

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => Fill(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Fill(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Fill(buffer.Span));

    private int Fill(Span<byte> buffer)
    {
        var filled = 0;
        while (filled < buffer.Length && TryMakeLine())
        {
            var part = rest[..Math.Min(rest.Length, buffer.Length - filled)];
            part.Span.CopyTo(buffer[filled..]);
            (rest, filled) = (rest[part.Length..], filled + part.Length);
        }

        return filled;
    }

    private bool TryMakeLine()
    {
        if (!rest.IsEmpty)
        {
            return true;
        }

        if (next == lines)
        {
            return false;
        }

        rest = current.AsMemory(0, Encoding.UTF8.GetBytes(line(next++), current));
        return true;
    }
}
