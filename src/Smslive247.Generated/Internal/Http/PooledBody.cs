using System.Buffers;
using System.Text;

namespace Smslive247.Internal;

/// <summary>The body of an answer in pooled memory.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstRent = 16 * 1024;

    private byte[] bytes;

    private PooledBody(byte[] bytes, int length) => (this.bytes, Length) = (bytes, length);

    public byte[] Bytes => bytes;

    public int Length { get; }

    /// <summary>Reads a body to its end.</summary>
    /// <returns>The body, or null if it is longer than <paramref name="limit"/>.</returns>
    public static async Task<PooledBody?> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var body = await ReadUpToAsync(content, limit, cancellationToken).ConfigureAwait(false);
        if (body.Length <= limit)
        {
            return body;
        }

        body.Dispose();
        return null;
    }

    /// <summary>Reads a body to its end, or until it has more than <paramref name="limit"/> bytes.</summary>
    public static async Task<PooledBody> ReadUpToAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var expected = content.Headers.ContentLength ?? FirstRent;
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(expected, limit) + 1, int.MaxValue / 2));
        var length = 0;
        try
        {
            using var stream = await BodyStream.OpenAsync(content, cancellationToken).ConfigureAwait(false);
            while (length <= limit)
            {
                buffer = length < buffer.Length ? buffer : Grow(buffer);
                var read = await BodyStream.ReadAsync(stream, buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        return new PooledBody(buffer, length);
    }

    /// <summary>The first bytes as text. A character that is cut in two becomes U+FFFD.</summary>
    public string ToText(int limit) => Encoding.UTF8.GetString(bytes, 0, Math.Min(Length, limit));

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
