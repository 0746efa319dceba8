namespace Smslive247.TestSupport;

/// <summary>Abandons each read. The test can still make it write to the buffer of the last one.</summary>
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
