using System.Buffers;
using System.Text;

namespace Smslive247.Responses;

/// <summary>The body of a response in pooled memory.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstRent = 16 * 1024;

    /// <summary>The most that is rented because a header states the length: beyond that, the bytes have to arrive first.</summary>
    private const int LargestFirstRent = 1024 * 1024;

    private byte[] bytes;
    private int length;
    private bool isAbandoned;

    private PooledBody(int capacity) => bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>Reads a body to its end, or until it has more than <paramref name="limit"/> bytes.</summary>
    public static ValueTask<PooledBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken) =>
        ReadAsync(content, limit, static _ => false, cancellationToken);

    /// <summary>Reads as much of a body as arrives: one that breaks off or takes too long ends there. Only the caller can cancel the read.</summary>
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

    /// <summary>The first bytes as text; null for an empty body. A character that is cut in two becomes U+FFFD.</summary>
    public string? ToText(int limit) => length == 0 ? null : Encoding.UTF8.GetString(bytes, 0, Math.Min(length, limit));

    public void Dispose()
    {
        var returned = Interlocked.Exchange(ref bytes, []);

        // After a failed read the buffer stays out of the pool: a stream that abandoned the read may still write to it.
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
