namespace Smslive247.Benchmarks.Files;

/// <summary>A file that repeats one line, without memory of its own.</summary>
internal sealed class RepeatedLine(byte[] line, int lines) : MemoryStream
{
    private readonly long length = (long)line.Length * lines;
    private long position;

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        for (; read < buffer.Length && position < length; read++, position++)
        {
            buffer[read] = line[position % line.Length];
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
}
