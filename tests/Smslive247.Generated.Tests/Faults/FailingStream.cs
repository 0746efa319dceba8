namespace Smslive247.Tests;

/// <summary>A stream of a few bytes that fails where it should end, and remembers where it was told to write: some streams still do so after that.</summary>
internal sealed class FailingStream(byte[] content, Exception? failure) : MemoryStream
{
    private bool isAtEnd;

    /// <summary>The array of the last read.</summary>
    public byte[] Target { get; private set; } = [];

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => Fill(buffer, offset);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Fill(buffer, offset));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray<byte>(buffer, out var segment)
            ? new(Fill(segment.Array!, segment.Offset))
            : throw new NotSupportedException();

    private int Fill(byte[] buffer, int offset)
    {
        Target = buffer;
        if (isAtEnd)
        {
            return failure is null ? 0 : throw failure;
        }

        isAtEnd = true;
        content.CopyTo(buffer, offset);
        return content.Length;
    }
}
