using System.IO.Compression;
using Smslive247.V4;

namespace Smslive247.Tests.Responses;

/// <summary>A broken download never looks complete, even if it is read again.</summary>
public class BrokenDownloadTests
{
    private readonly StubTime time = new();

    [Fact]
    public async Task Content_ReadAgainAfterATimeout_IsNoEnd()
    {
        await using var server = SilentServer();
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[4]);
        var reading = ReadAsync(file);
        time.Advance(StubTime.AttemptTimeout);
        var first = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => reading);

        await AssertHasEndedAsync(file, first);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Content_ReadAgainAfterACancelledRead_IsNoEnd()
    {
        await using var server = SilentServer();
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[4]);
        using var cancellation = new CancellationTokenSource();
        var reading = ReadAsync(file, cancellation.Token);
        await cancellation.CancelAsync();
        var first = await Assert.ThrowsAsync<OperationCanceledException>(() => reading);

        Assert.Equal(cancellation.Token, first.CancellationToken);
        await AssertHasEndedAsync(file, first);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task DownloadAsync_ContentThatCannotBeDecompressed_BreaksTheContract(string encoding)
    {
        await using var server = RawServer.Responding(
            $"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Encoding: {encoding}\r\nContent-Length: 16\r\n\r\nthis is not that");
        using var client = new Smslive247Client(time.Retrying(server.Options));

        Assert.Equal(1, (await Assert.ThrowsAsync<Smslive247ContractException>(() => client.BatchFiles.DownloadAsync("f1"))).Attempts);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Content_ReadAgainAfterWhatCannotBeDecompressed_IsNoEndUntilDisposal(string encoding)
    {
        var compressed = new MemoryStream();
        await using (Stream stream = encoding == "gzip" ? new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true) : new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 100_000))));
        }

        var content = compressed.ToArray();
        content.AsSpan(content.Length / 2, 1000).Fill(0xFF);
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Encoding: {encoding}\r\nContent-Length: {content.Length}\r\n\r\n");
            await connection.TrySendAsync(content, 1);
            await connection.HoldAsync();
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        var first = await Assert.ThrowsAsync<Smslive247ContractException>(() => file.Content.CopyToAsync(Stream.Null));

        await AssertHasEndedAsync(file, first);
        file.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => ReadAsync(file));
    }

    // .NET Framework's way to end a read disposes of the stream: a time that is up as the read succeeds must not cut the file.
    [Fact]
    public async Task Content_TimeIsUpAsAReadSucceeds_IsReadWholeOrFails()
    {
        using var handler = new StubHandler((_, _) =>
        {
            var content = new StreamContent(new LateStream("12345678"u8.ToArray(), () => time.Advance(StubTime.AttemptTimeout)));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        });
        using var client = new Smslive247Client(time.Retrying(), handler);
        using var file = await client.BatchFiles.DownloadAsync("f1");
        using var read = new MemoryStream();

        var failure = await file.Content.CopyToAsync(read).FailureAsync();

        Assert.Equal(["GET /api/v4/batchfiles/f1"], handler.Requests);
        Assert.True(failure is Smslive247TimeoutException || read.Length == 8, $"{read.Length} of 8 bytes came, and then an end.");
    }

    private static RawServer SilentServer() => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 9000000\r\n\r\n1234");
        await connection.HoldAsync();
    });

    private static Task<int> ReadAsync(Smslive247File file, CancellationToken cancellationToken = default) =>
        file.Content.ReadAtLeastAsync(new byte[10], 1, throwOnEndOfStream: false, cancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None);

    private static async Task AssertHasEndedAsync(Smslive247File file, Exception first)
    {
        for (var read = 0; read < 3; read++)
        {
            var again = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => ReadAsync(file));
            Assert.Equal(("BatchFiles_Download: an earlier read failed, which ended the download.", "BatchFiles_Download", 1, false), (again.Message, again.OperationId, again.Attempts, again.MayHaveBeenSent));
            Assert.Same(first, again.InnerException);
        }
    }

    /// <summary>Returns four bytes a read, and runs an action in the middle of each but the first, which the download begins with. Like a network stream, it ends when it is disposed.</summary>
    private sealed class LateStream(byte[] content, Action reading) : MemoryStream(content)
    {
        private bool isDisposed;
        private int reads;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var bytes = new byte[4];
            var count = isDisposed ? 0 : Read(bytes, 0, 4);
            if (reads++ > 0)
            {
                reading();
            }

            bytes.AsSpan(0, count).CopyTo(buffer.Span);
            return new(count);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        protected override void Dispose(bool disposing)
        {
            isDisposed = true;
            base.Dispose(disposing);
        }
    }
}
