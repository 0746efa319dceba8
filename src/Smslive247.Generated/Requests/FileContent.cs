using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace Smslive247.Requests;

/// <summary>A stream that is read while it is sent, from where it stood. It stays the caller's: StreamContent would dispose of it.</summary>
internal sealed class FileContent : HttpContent
{
    private const int BufferSize = 81920;
    private readonly Stream file;
    private readonly long start;
    private readonly CancellationToken tryToken;

    /// <param name="file">The stream to send.</param>
    /// <param name="start">Where to begin, for a stream that can seek.</param>
    /// <param name="mediaType">The type of the content.</param>
    /// <param name="tryToken">That of the try, for frameworks that do not hand it on.</param>
    public FileContent(Stream file, long start, string mediaType, CancellationToken tryToken)
    {
        (this.file, this.start, this.tryToken) = (file, start, tryToken);
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CopyAsync(stream, tryToken);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        CopyAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = file.CanSeek ? file.Length - start : 0;
        return file.CanSeek;
    }

    private async Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        if (file.CanSeek)
        {
            file.Position = start;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        while (await ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
#if NET
            await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
#else
            await target.WriteAsync(buffer, 0, count, cancellationToken).ConfigureAwait(false);
#endif
        }

        // Not after a failure: a stream that abandoned the read or the write may still use the buffer.
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>A fault of the file must not pass for one of the connection.</summary>
    private async Task<int> ReadAsync(byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
#if NET
            return await file.ReadAsync(buffer.AsMemory(0, BufferSize), cancellationToken).ConfigureAwait(false);
#else
            return await file.ReadAsync(buffer, 0, BufferSize, cancellationToken).ConfigureAwait(false);
#endif
        }
        catch (IOException exception)
        {
            throw new UploadReadException(exception);
        }
        catch (ObjectDisposedException exception)
        {
            throw new UploadReadException(exception);
        }
    }
}
