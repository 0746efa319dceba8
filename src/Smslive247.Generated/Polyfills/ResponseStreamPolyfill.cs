#if !NET
using System.Runtime.InteropServices;

namespace System.Net.Http;

/// <summary>Reads the body of a response so that the token also ends a read that is under way, as on .NET. .NET Framework only checks it before a read.</summary>
internal static class ResponseStreamPolyfill
{
    public static Task<Stream> ReadAsStreamAsync(this HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }

    /// <summary>A read that the token ends disposes of the stream.</summary>
    public static async ValueTask<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        _ = MemoryMarshal.TryGetArray<byte>(buffer, out var array);
        using var ending = cancellationToken.Register(static state => ((Stream)state).Dispose(), stream);
        try
        {
            var read = await stream.ReadAsync(array.Array, array.Offset, array.Count, cancellationToken).ConfigureAwait(false);

            // A token that is cancelled late has disposed of the stream too, and the next read would report its end.
            ending.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            return read;
        }
        catch (Exception exception) when (exception is ObjectDisposedException or IOException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
#endif
