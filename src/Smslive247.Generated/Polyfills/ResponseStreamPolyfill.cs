#if !NET
using System.Runtime.InteropServices;

namespace System.Net.Http;

/// <summary>Makes a token also cancel a read in progress, as on .NET. .NET Framework checks it only before a read.</summary>
internal static class ResponseStreamPolyfill
{
    public static Task<Stream> ReadAsStreamAsync(this HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }

    /// <summary>Reads from the stream; a cancellation disposes the stream.</summary>
    public static async ValueTask<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        _ = MemoryMarshal.TryGetArray<byte>(buffer, out var array);
        using var ending = cancellationToken.Register(static state => ((Stream)state).Dispose(), stream);
        try
        {
            var read = await stream.ReadAsync(array.Array, array.Offset, array.Count, cancellationToken).ConfigureAwait(false);

            // A late cancellation has disposed the stream as well, so the next read would report the end of the stream.
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
