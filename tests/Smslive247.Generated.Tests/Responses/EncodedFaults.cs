using System.IO.Compression;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>Compressed bodies: too large, or not as their headers state.</summary>
internal static class EncodedFaults
{
    private static readonly Lazy<byte[]> GzipBomb = new(() => Compress(ApiVersion.V4.Success, stream => new GZipStream(stream, CompressionLevel.Optimal), 100));
    private static readonly Lazy<byte[]> BrotliBomb = new(() => Compress(ApiVersion.V4.Success, stream => new BrotliStream(stream, CompressionLevel.Fastest), 100));

    public static IEnumerable<Fault> All(string success) =>
    [
        Row("gzip bomb", "gzip", () => GzipBomb.Value),
        Row("brotli bomb", "br", () => BrotliBomb.Value),
        Row("broken gzip", "gzip", () => "this is not gzip"u8.ToArray()),
        Row("broken brotli", "br", () => "this is not brotli"u8.ToArray()),
        Row("broken deflate", "deflate", () => "this is not deflate"u8.ToArray()),
        Row("gzip cut off", "gzip", () => Compress(success, stream => new GZipStream(stream, CompressionLevel.Optimal), 0)[..20]),
        Row("brotli cut off", "br", () => Compress(success, stream => new BrotliStream(stream, CompressionLevel.Optimal), 0)[..10]),
    ];

    /// <summary>A readable response, followed by megabytes of zeros.</summary>
    private static byte[] Compress(string success, Func<Stream, Stream> encode, int megabytes)
    {
        var bytes = new MemoryStream();
        using (var encoded = encode(bytes))
        {
            encoded.Write(Encoding.UTF8.GetBytes(success));
            for (var megabyte = 0; megabyte < megabytes; megabyte++)
            {
                encoded.Write(new byte[1_000_000]);
            }
        }

        return bytes.ToArray();
    }

    private static Fault Row(string name, string encoding, Func<byte[]> create) => new(name, (connection, _) =>
    {
        var body = create();
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n");
        return connection.TrySendAsync([.. head, .. body], 1);
    }, typeof(Smslive247ContractException), 1) { Delete = null };
}
