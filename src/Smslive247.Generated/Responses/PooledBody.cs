using System.Buffers;
using System.Text;

namespace Smslive247.Responses;

/// <summary>The body of an answer in pooled memory.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstRent = 16 * 1024;

    /// <summary>What a stated length is believed: whatever is more has to arrive.</summary>
    private const int LargestFirstRent = 1024 * 1024;

    private byte[] bytes;
    private bool isAbandoned;

    private PooledBody(int capacity) => bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public byte[] Bytes => bytes;

    public int Length { get; private set; }

    /// <summary>Reads a body to its end, or until it has more than <paramref name="limit"/> bytes.</summary>
    public static ValueTask<PooledBody> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken) =>
        ReadAsync(content, limit, static _ => false, cancellationToken);

    /// <summary>The same with as much as comes: a body that breaks off, or takes too long, ends there.</summary>
    public static ValueTask<PooledBody> ReadWhatComesAsync(HttpContent content, int limit, ApiCall call, CancellationToken cancellationToken) =>
        ReadAsync(content, limit, exception => exception is not OperationCanceledException || !call.IsCancelled, cancellationToken);

    private static async ValueTask<PooledBody> ReadAsync(HttpContent content, int limit, Func<Exception, bool> isEnd, CancellationToken cancellationToken)
    {
        var body = new PooledBody((int)Math.Min(content.Headers.ContentLength ?? FirstRent, LargestFirstRent) + 1);
        try
        {
            using var stream = await BodyStream.OpenAsync(content, cancellationToken).ConfigureAwait(false);
            for (var added = 1; added > 0 && body.Length <= limit; body.Length += added)
            {
                body.MakeRoom();
                added = await BodyStream.ReadAsync(stream, body.bytes, body.Length, body.bytes.Length - body.Length, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException && isEnd(exception))
        {
            body.isAbandoned = true;
        }

        return body;
    }

    /// <summary>The first bytes as text. A character that is cut in two becomes U+FFFD.</summary>
    public string ToText(int limit) => Encoding.UTF8.GetString(bytes, 0, Math.Min(Length, limit));

    /// <summary>A copy, which stays when this body is gone.</summary>
    public byte[] ToArray() => bytes.AsSpan(0, Length).ToArray();

    public void Dispose()
    {
        var returned = Interlocked.Exchange(ref bytes, []);

        // After a read that failed the buffer stays out of the pool: a stream that abandoned the read may still write to it.
        if (returned.Length > 0 && !isAbandoned)
        {
            ArrayPool<byte>.Shared.Return(returned);
        }
    }

    private void MakeRoom()
    {
        if (Length < bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        Buffer.BlockCopy(bytes, 0, larger, 0, bytes.Length);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
