using Smslive247.V4;

namespace Smslive247.Tests.Responses;

/// <summary>Reads of a download go through a buffer.</summary>
public class DownloadBufferTests
{
    [Fact]
    public async Task Content_SmallReads_ShareALimit()
    {
        var content = string.Concat(Enumerable.Range(0, 6000).Select(line => $"{line:D9}\n"));
        await using var server = RawServer.Responding($"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {content.Length}\r\n\r\n{content}");
        var clock = new CountingTime();
        var options = server.Options;
        options.TimeProvider = clock;
        using var client = new Smslive247Client(options);
        using var file = await client.BatchFiles.DownloadAsync("f1");
        var read = new byte[content.Length];

        for (var line = 0; line < 6000; line++)
        {
            await file.Content.ReadExactlyAsync(read.AsMemory(line * 10, 10));
        }

        Assert.Equal(content, Encoding.UTF8.GetString(read));
        Assert.Equal(0, await file.Content.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false));
        Assert.InRange(clock.Timers, 1, 600);
    }

    // Buffered content does not bypass cancellation or disposal.
    [Fact]
    public async Task Content_SomethingIsLeftToRead_CancellationAndDisposalHold()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 9\r\n\r\n1234");
            await connection.HoldAsync();
        });
        using var client = new Smslive247Client(server.Options);
        using var file = await client.BatchFiles.DownloadAsync("f1");
        using var cancellation = new CancellationTokenSource();
        await file.Content.ReadExactlyAsync(new byte[2]);

        await cancellation.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => file.Content.ReadAtLeastAsync(new byte[1], 1, cancellationToken: cancellation.Token).AsTask());
        await file.Content.ReadExactlyAsync(new byte[1]);
        file.Dispose();

        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => file.Content.ReadAtLeastAsync(new byte[1], 1).AsTask());
    }

    private sealed class CountingTime : TimeProvider
    {
        private int timers;

        public int Timers => Volatile.Read(ref timers);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Increment(ref timers);
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
