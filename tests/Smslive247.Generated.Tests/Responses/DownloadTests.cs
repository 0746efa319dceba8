using Smslive247.V4;

namespace Smslive247.Tests.Responses;

public class DownloadTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 9000000\r\n\r\n";
    private readonly StubTime time = new();

    [Fact]
    public async Task DownloadAsync_HeadersFailTwice_AreAskedForAgain()
    {
        await using var server = new RawServer(
            async connection =>
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync(RawHttp.Json("{}", "503 Service Unavailable"));
                await connection.ReadRequestAsync();
                connection.Reset();
            },
            async connection =>
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 4\r\n\r\n1\n2\n");
                await connection.HoldAsync();
            });
        using var client = new Smslive247Client(time.Retrying(server.Options));

        using var file = await client.BatchFiles.DownloadAsync("f1");

        Assert.Equal("1\n2\n", await new StreamReader(file.Content).ReadToEndAsync());
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("text/csv", request.Header("Accept")));
    }

    [Fact]
    public async Task Content_ConnectionIsResetInTheMiddle_ThrowsAfterWhatCame()
    {
        var read = new TaskCompletionSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync($"{Head}1234");
            await read.Task;
            connection.Reset();
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[4]);
        read.SetResult();

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => file.Content.ReadAtLeastAsync(new byte[10], 1).AsTask());

        Assert.Equal(("BatchFiles_Download", 1, false), (thrown.OperationId, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Content_ServiceFallsSilent_IsATimeoutOfThatRead()
    {
        await using var server = SilentAfter("1234");
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[2]);
        time.Advance(StubTime.AttemptTimeout - TimeSpan.FromSeconds(1));
        await file.Content.ReadExactlyAsync(new byte[2]);
        time.Advance(StubTime.AttemptTimeout - TimeSpan.FromSeconds(1));

        var reading = file.Content.ReadAtLeastAsync(new byte[10], 1).AsTask();
        Assert.False(reading.IsCompleted);
        time.Advance(StubTime.AttemptTimeout);

        Assert.Equal(1, (await Assert.ThrowsAsync<Smslive247TimeoutException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30)))).Attempts);
    }

    // The limit of a download is per read: a large file may take longer than any call.
    [Fact]
    public async Task Content_FileTakesLongerThanACallMay_IsReadToItsEnd()
    {
        await using var server = RawServer.Responding("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 4\r\n\r\n1234");
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");

        for (var letter = 0; letter < 4; letter++)
        {
            time.Advance(StubTime.CallTimeout);
            Assert.Equal(1, await file.Content.ReadAtLeastAsync(new byte[1], 1));
        }
    }

    // Otherwise the log-in page of a hotel would be saved as the report.
    [Fact]
    public async Task DownloadAsync_WebPageInstead_BreaksTheContract()
    {
        await using var server = RawServer.Responding("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 12\r\n\r\n<html>Log in");
        using var client = new Smslive247Client(time.Retrying(server.Options));

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.BatchFiles.DownloadAsync("f1"));

        Assert.Equal(("<html>Log in", 1), (thrown.ResponseBody, thrown.Attempts));
    }

    [Fact]
    public async Task Dispose_InTheMiddle_ClosesTheConnectionAndFurtherReadsSayWhy()
    {
        var closed = new TaskCompletionSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync($"{Head}1234");
            await connection.HoldAsync();
            closed.SetResult();
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));
        var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[4]);

        file.Dispose();

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => file.Content.ReadAtLeastAsync(new byte[1], 1).AsTask());
    }

    private static RawServer SilentAfter(string content) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(Head + content);
        await connection.HoldAsync();
    });
}
