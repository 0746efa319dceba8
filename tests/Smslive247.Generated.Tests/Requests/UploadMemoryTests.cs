using Smslive247.V5;

namespace Smslive247.Tests.Requests;

/// <summary>A file of any size is sent in the memory of a few buffers.</summary>
[Collection(RunsAlone.Name)]
public class UploadMemoryTests
{
    private const long Length = 300_000_000;

    // A stream that cannot seek would have to be held in memory if its length were stated.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CreateAsync_LargeFile_IsNotHeldInMemory(bool canSeek)
    {
        var arrived = 0L;
        await using var server = new RawServer(async connection =>
        {
            await connection.DiscardRequestAsync(body => arrived += body.Length);
            await connection.SendAsync(RawHttp.Json("""{"batchFileID":"f1"}"""));
        });
        using var client = new Smslive247Client(server.Options);
        using var file = new ZeroStream(Length, canSeek);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await client.BatchFiles.CreateAsync(234, new Smslive247Upload(file, "numbers.csv"));

        Assert.Equal(Length, file.Position);
        Assert.InRange(arrived, Length, Length + (Length / 100));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Length / 10);
    }

    /// <summary>A stream of zeros that takes no memory.</summary>
    private sealed class ZeroStream(long length, bool canSeek) : MemoryStream
    {
        private long position;

        public override bool CanSeek => canSeek;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position
        {
            get => position;
            set => position = canSeek ? value : throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = (int)Math.Min(buffer.Length, length - position);
            buffer[..read].Clear();
            position += read;
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));
    }
}
