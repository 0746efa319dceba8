using System.Net;
using System.Net.Http.Headers;

namespace Smslive247.Internal;

/// <summary>A stream that is read while it is sent, from where it stood. It stays the caller's: StreamContent would dispose of it.</summary>
internal sealed class FileContent : HttpContent
{
    private readonly Stream file;
    private readonly long start;

    /// <param name="file">The stream to send.</param>
    /// <param name="start">Where to begin, for a stream that can seek.</param>
    /// <param name="mediaType">The type of the content.</param>
    public FileContent(Stream file, long start, string mediaType)
    {
        (this.file, this.start) = (file, start);
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CopyAsync(stream, CancellationToken.None);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        CopyAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = file.CanSeek ? file.Length - start : 0;
        return file.CanSeek;
    }

    private Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        const int BufferSize = 81920;
        if (file.CanSeek)
        {
            file.Position = start;
        }

        return file.CopyToAsync(target, BufferSize, cancellationToken);
    }
}
