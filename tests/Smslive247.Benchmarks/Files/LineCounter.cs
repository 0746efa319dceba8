namespace Smslive247.Benchmarks.Files;

/// <summary>Counts the lines written to it.</summary>
internal sealed class LineCounter : MemoryStream
{
    public int Lines { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // A form begins, parts and ends with lines of its own, which end in CR LF.
    public override void Write(ReadOnlySpan<byte> buffer) => Lines += buffer.Count((byte)'\n') - buffer.Count((byte)'\r');

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }
}
