using System.Buffers;
using System.Text;

namespace Smslive247.Internal;

/// <summary>The body of an answer in pooled memory.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstRent = 16 * 1024;

    /// <summary>What a stated length is believed: whatever is more has to arrive.</summary>
    private const int LargestFirstRent = 1024 * 1024;

    private byte[] bytes;

    private PooledBody(byte[] bytes, int length) => (this.bytes, Length) = (bytes, length);

    public byte[] Bytes => bytes;

    public int Length { get; }

    /// <summary>Reads a body to its end.</summary>
    /// <returns>The body, or null if it is longer than <paramref name="limit"/>.</returns>
    public static async ValueTask<PooledBody?> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(content, limit, BodyStream.ReadAsync, cancellationToken).ConfigureAwait(false);
        if (body.Length <= limit)
        {
            return body;
        }

        body.Dispose();
        return null;
    }

    /// <summary>
    /// Reads a little more than <paramref name="limit"/> bytes at the most, and as much as comes: a body that breaks off, or
    /// takes too long, ends there.
    /// </summary>
    public static ValueTask<PooledBody> ReadWhatComesAsync(HttpContent content, int limit, ApiCall call, CancellationToken cancellationToken) =>
        ReadAsync(content, limit, (stream, buffer, offset, count, token) => ReadOrEndAsync(stream, buffer, offset, count, call, token), cancellationToken);

    private static async ValueTask<PooledBody> ReadAsync(
        HttpContent content, int limit, Func<Stream, byte[], int, int, CancellationToken, ValueTask<int>> read, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(content.Headers.ContentLength ?? FirstRent, LargestFirstRent) + 1);
        var length = 0;
        using var stream = await BodyStream.OpenAsync(content, cancellationToken).ConfigureAwait(false);

        // After a read that failed the buffer stays out of the pool: a stream that abandoned the read may still write to it.
        for (var added = 1; added > 0 && length <= limit; length += added)
        {
            buffer = length < buffer.Length ? buffer : Grow(buffer);
            added = await read(stream, buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
        }

        return new PooledBody(buffer, length);
    }

    private static async ValueTask<int> ReadOrEndAsync(Stream stream, byte[] buffer, int offset, int count, ApiCall call, CancellationToken cancellationToken)
    {
        try
        {
            return await BodyStream.ReadAsync(stream, buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!call.IsCancelled)
        {
            return 0;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
        catch (IOException)
        {
            return 0;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    /// <summary>The first bytes as text. A character that is cut in two becomes U+FFFD.</summary>
    public string ToText(int limit) => Encoding.UTF8.GetString(bytes, 0, Math.Min(Length, limit));

    /// <summary>A copy, which stays when this body is gone.</summary>
    public byte[] ToArray() => bytes.AsSpan(0, Length).ToArray();

    public void Dispose()
    {
        var returned = Interlocked.Exchange(ref bytes, []);
        if (returned.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(returned);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Buffer.BlockCopy(buffer, 0, larger, 0, buffer.Length);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
