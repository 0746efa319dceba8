using System.Runtime.ExceptionServices;

namespace Smslive247.Responses;

/// <summary>
/// The body of a download. Each read has a time limit, and exceptions are those of the library. Reads are buffered, since the time limit takes
/// longer than a small read, and StreamReader reads 1 KB at a time.
/// </summary>
internal sealed class DownloadStream(Stream inner, ApiCall call, TimeSpan readTimeout, TimeProvider timeProvider) : Stream
{
    private const int BufferSize = 64 * 1024;

    private byte[] buffer = [];
    private int next;
    private int end;
    private Exception? failure;
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

    public override async Task<int> ReadAsync(byte[] target, int offset, int count, CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken).ConfigureAwait(false);
        return Take(target.AsSpan(offset, count));
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken = default)
    {
        await FillAsync(cancellationToken).ConfigureAwait(false);
        return Take(target.Span);
    }
#endif

    /// <summary>Blocks the thread, with the same time limit.</summary>
    public override int Read(byte[] target, int offset, int count) => ReadAsync(target, offset, count, CancellationToken.None).GetAwaiter().GetResult();

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

    /// <summary>Fills the buffer if it is empty, unless the file has ended.</summary>
    private Task FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var content = Open();
        if (next < end)
        {
            return Task.CompletedTask;
        }

        (next, end) = (0, 0);
        return FillAsync(content, cancellationToken);
    }

    /// <summary>Adds to the buffer what arrives next.</summary>
    private async Task FillAsync(Stream content, CancellationToken cancellationToken)
    {
        buffer = buffer.Length == 0 ? new byte[BufferSize] : buffer;
        using var limit = new TimeLimit(readTimeout, readTimeout, timeProvider, cancellationToken);
        try
        {
            end += await content.ReadAsync(buffer.AsMemory(end, BufferSize - end), limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception switch
            {
                OperationCanceledException when cancellationToken.IsCancellationRequested => new OperationCanceledException("The read was cancelled.", exception, cancellationToken),
                OperationCanceledException when limit.IsOver => ExceptionFactory.TimedOut(call, readTimeout, exception),
                _ => ExceptionTranslation.Translate(call, exception),
            };
            ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }

    /// <summary>Returns the beginning of the file, which is read again later: as much as shows that it is one, and at most the buffer.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellationToken)
    {
        int before;
        do
        {
            before = end;
            await FillAsync(inner, cancellationToken).ConfigureAwait(false);
        }
        while (end > before && end < BufferSize && !UnexpectedBody.IsRuledOut(buffer.AsSpan(0, end)));
        return buffer.AsMemory(0, end);
    }

    private int Take(Span<byte> target)
    {
        var count = Math.Min(end - next, target.Length);
        buffer.AsSpan(next, count).CopyTo(target);
        next += count;
        return count;
    }

    /// <summary>Throws after a failed read, as after disposal. The network stream would report the end of the file, as if it were complete.</summary>
    private Stream Open() => isDisposed ? throw new ObjectDisposedException(nameof(Smslive247File))
        : failure is not null ? throw ExceptionFactory.DownloadFailed(call, failure)
        : inner;
}
