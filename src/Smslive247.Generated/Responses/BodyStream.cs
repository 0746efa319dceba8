namespace Smslive247.Responses;

/// <summary>The stream of an answer's body, the same on every framework.</summary>
internal static class BodyStream
{
    public static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) =>
#if NET
        content.ReadAsStreamAsync(cancellationToken);
#else
        content.ReadAsStreamAsync();
#endif

#if NET
    public static ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(stream, buffer.AsMemory(offset, count), cancellationToken);

    /// <exception cref="InvalidDataException">The body cannot be decompressed.</exception>
    public static async ValueTask<int> ReadAsync(Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            // BrotliStream's word for what GZipStream calls InvalidDataException.
            throw new InvalidDataException(exception.Message, exception);
        }
    }
#else
    /// <summary>.NET Framework looks at the token before a read only: here it ends one that is under way, too.</summary>
    /// <exception cref="InvalidDataException">The body cannot be decompressed.</exception>
    public static async ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        using var ending = cancellationToken.Register(static state => ((Stream)state).Dispose(), stream);
        try
        {
            var read = await stream.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);

            // A token that comes late has disposed of the stream as well, which would report an end to the next read.
            ending.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            return read;
        }
        catch (ObjectDisposedException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (IOException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            // BrotliStream's word, as above.
            throw new InvalidDataException(exception.Message, exception);
        }
    }
#endif
}
