using Polly;

namespace Smslive247.Internal;

/// <summary>The body of a download: each read has a time limit, and failures are the library's own.</summary>
internal sealed class DownloadStream(Stream inner, ApiCall call, ApiSettings settings) : Stream
{
    private bool isDisposed;

    public override bool CanRead => !isDisposed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(limit => BodyStream.ReadAsync(Open(), buffer, offset, count, limit.Token), cancellationToken).AsTask();

#if NET
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ReadAsync(limit => BodyStream.ReadAsync(Open(), buffer, limit.Token), cancellationToken);
#endif

    /// <summary>Blocks a thread; the limit holds all the same.</summary>
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        isDisposed = true;
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadAsync(Func<TimeLimit, ValueTask<int>> read, CancellationToken cancellationToken)
    {
        var outcome = await Attempt.RunAsync(
            call, settings, async limit => Outcome.FromResult(await read(limit).ConfigureAwait(false)), cancellationToken).ConfigureAwait(false);
        outcome.ThrowIfException();
        return outcome.Result;
    }

    /// <summary>The network's own streams report an end once they are disposed: a file that is cut off would pass for a whole one.</summary>
    private Stream Open() => isDisposed ? throw new ObjectDisposedException(nameof(Smslive247File)) : inner;
}
