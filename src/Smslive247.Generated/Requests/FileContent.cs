using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace Smslive247.Requests;

/// <summary>Sends a stream from its start position, and does not dispose it, which StreamContent would.</summary>
internal sealed class FileContent : HttpContent
{
    private const int BufferSize = 81920;
    private readonly Stream file;
    private readonly long start;
    private readonly CancellationToken attemptToken;

    /// <summary>A form does not pass the token of the attempt to its parts.</summary>
    public FileContent(Stream file, long start, string mediaType, CancellationToken attemptToken)
    {
        (this.file, this.start, this.attemptToken) = (file, start, attemptToken);
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CopyAsync(stream, attemptToken);

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

        // Not after an exception: a stream that abandoned the read or the write may still use the buffer.
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Distinguishes an exception of the file from one of the connection.</summary>
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
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidDataException)
        {
            throw new UploadReadException(exception);
        }
    }
}
