using System.Buffers;
using System.Text;

namespace Smslive247.Responses;

/// <summary>The body of a response in pooled memory.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstRent = 16 * 1024;

    // The limit for trusting the Content-Length header: more memory is rented only when the bytes arrive.
    private const int LargestFirstRent = 1024 * 1024;

    private byte[] bytes;
    private int length;
    private bool isAbandoned;

    private PooledBody(int capacity) => bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>Reads a body to its end, or until it exceeds <paramref name="limit"/> bytes.</summary>
    public static ValueTask<PooledBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken) =>
        ReadAsync(content, limit, static _ => false, cancellationToken);

    /// <summary>Reads a body as far as it arrives. An incomplete or slow body is no error; only the caller can cancel the read.</summary>
    public static ValueTask<PooledBody> ReadAvailableAsync(HttpContent content, int limit, ApiCall call, CancellationToken cancellationToken) =>
        ReadAsync(content, limit, exception => exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !call.IsCancelledByCaller) || ExceptionTranslation.IsUndecodable(exception), cancellationToken);

    private static async ValueTask<PooledBody> ReadAsync(HttpContent content, int limit, Func<Exception, bool> isEnd, CancellationToken cancellationToken)
    {
        var body = new PooledBody((int)Math.Min(content.Headers.ContentLength ?? FirstRent, LargestFirstRent) + 1);
        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            for (var added = 1; added > 0 && body.length <= limit; body.length += added)
            {
                added = await stream.ReadAsync(body.FreeMemory(), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (isEnd(exception))
        {
            body.isAbandoned = true;
        }

        return body;
    }

    /// <summary>Returns the first bytes as text; null for an empty body.</summary>
    public string? ToText(int limit) => length == 0 ? null : Encoding.UTF8.GetString(bytes, 0, Math.Min(length, limit));

    public void Dispose()
    {
        var returned = Interlocked.Exchange(ref bytes, []);

        // Not after a failed read: a stream that abandoned the read may still write to the buffer.
        if (returned.Length > 0 && !isAbandoned)
        {
            ArrayPool<byte>.Shared.Return(returned);
        }
    }

    private Memory<byte> FreeMemory()
    {
        if (length == bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsMemory(length);
    }
}
