namespace Smslive247.TestSupport;

/// <summary>Gives up each read, and writes to the buffer of the last one all the same, when the test says so.</summary>
public sealed class AbandoningStream(Exception failure) : MemoryStream
{
    private Memory<byte> given;

    public override bool CanSeek => false;

    public void WriteLate() => given.Span.Fill(0xFF);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        given = buffer;
        return ValueTask.FromException<int>(failure);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
