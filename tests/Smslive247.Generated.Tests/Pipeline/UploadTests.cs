using System.Net.Sockets;
using Smslive247.V5;

namespace Smslive247.Tests.Pipeline;

/// <summary>Files that are sent from a stream.</summary>
public class UploadTests
{
    private const string Numbers = "2348030000001";
    private readonly StubTime time = new();

    // After a 429 the same content may be sent again, if it is still available.
    [Fact]
    public async Task CreateAsync_StreamCanRewind_IsSentAgainFromWhereItStood()
    {
        using var handler = new StubHandler(CannedResponses.Status((HttpStatusCode)429), Stored);
        using var file = new MemoryStream("skip,2348030000001"u8.ToArray()) { Position = 5 };

        await UploadAsync(handler, file);

        Assert.Equal([Numbers, Numbers], handler.Bodies.Select(ContentOf));
        Assert.True(file.CanRead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CreateAsync_StreamCannotRewind_IsNeverSentAgain(bool isUnsent)
    {
        using var handler = new StubHandler(
            isUnsent ? CannedResponses.Unsent(SocketError.ConnectionRefused) : CannedResponses.Status((HttpStatusCode)429));
        using var file = new ForwardStream("2348030000001"u8.ToArray());

        var thrown = await Assert.ThrowsAnyAsync<Smslive247Exception>(() => UploadAsync(handler, file));

        Assert.Equal((1, false), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Single(handler.Requests);
        Assert.Equal(isUnsent ? [] : [Numbers], handler.Bodies.Select(ContentOf));
        Assert.True(file.CanRead);
    }

    [Fact]
    public async Task CreateAsync_NothingToUpload_ThrowsAndSendsNothing()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(time.Retrying(), handler);
        var upload = new Smslive247Upload(new MemoryStream([49]), "numbers.csv");
        await upload.Content.DisposeAsync();

        await Assert.ThrowsAsync<ArgumentNullException>("file", () => client.BatchFiles.CreateAsync(234, null!));
        await Assert.ThrowsAsync<ArgumentException>("file", () => client.BatchFiles.CreateAsync(234, upload));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void Upload_StreamAtItsEnd_Throws()
    {
        using var written = new MemoryStream([49]) { Position = 1 };

        var thrown = Assert.Throws<ArgumentException>("content", () => new Smslive247Upload(written, "numbers.csv"));

        Assert.StartsWith("The stream is at its end", thrown.Message, StringComparison.Ordinal);
    }

    // After a failed call the stream is at some middle position: the second call must not store the rest only.
    [Fact]
    public async Task UpdateAsync_UploadOfAnEarlierCall_IsSentWholeAgain()
    {
        using var handler = new StubHandler(Stored, Stored);
        using var client = new Smslive247Client(time.Retrying(), handler);
        var upload = new Smslive247Upload(new MemoryStream("2348030000001"u8.ToArray()), "numbers.csv");

        await client.BatchFiles.CreateAsync(234, upload);
        upload.Content.Position = 4;
        await client.BatchFiles.UpdateAsync("f1", 234, upload);

        Assert.Equal([Numbers, Numbers], handler.Bodies.Select(ContentOf));
    }

    [Fact]
    public async Task UpdateAsync_UploadOfAnEarlierCallThatCannotRewind_Throws()
    {
        using var handler = new StubHandler(Stored);
        using var client = new Smslive247Client(time.Retrying(), handler);
        var upload = new Smslive247Upload(new ForwardStream("2348030000001"u8.ToArray()), "numbers.csv");

        await client.BatchFiles.CreateAsync(234, upload);
        await Assert.ThrowsAsync<ArgumentException>("file", () => client.BatchFiles.UpdateAsync("f1", 234, upload));

        Assert.Equal(["POST /api/v5/batch-files"], handler.Requests);
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(InvalidDataException))] // Of a GZipStream.
    public async Task CreateAsync_StreamFails_ThrowsWithTheReason(Type type)
    {
        await using var server = RawServer.Repeating(connection => connection.HoldAsync());
        using var client = new Smslive247Client(server.Options);
        var reason = (Exception)Activator.CreateInstance(type)!;

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.BatchFiles.CreateAsync(234, new(new FailingStream(_ => throw reason), "numbers.csv")));

        Assert.Contains("the file could not be read", thrown.Message, StringComparison.Ordinal);
        Assert.Same(reason, thrown.InnerException);
        Assert.True(thrown.MayHaveBeenSent);
    }

    [Fact]
    public async Task CreateAsync_CancelledWhileTheStreamIsSlow_CancelsTheRead()
    {
        await using var server = RawServer.Repeating(connection => connection.HoldAsync());
        using var client = new Smslive247Client(server.Options);
        using var cancellation = new CancellationTokenSource();
        var (reading, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = new FailingStream(async token =>
        {
            reading.SetResult();
            await Task.Delay(Timeout.Infinite, token).ContinueWith(static _ => { }, TaskScheduler.Default);
            ended.SetResult();
            token.ThrowIfCancellationRequested();
            return 0;
        });

        var call = client.BatchFiles.CreateAsync(234, new(slow, "numbers.csv"), cancellation.Token);
        await reading.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("../numbers.csv")]
    [InlineData("C:\\numbers.csv")]
    [InlineData("num\"bers.csv")]
    [InlineData("numbers.csv\r\nX-Injected: yes")]
    public void Upload_InvalidFileName_Throws(string name) =>
        Assert.Throws<ArgumentException>("fileName", () => new Smslive247Upload(new MemoryStream([49]), name));

    // The value of an attribute cannot contain a lone surrogate.
    [Fact]
    public void Upload_FileNameWithALoneSurrogate_Throws() => Upload_InvalidFileName_Throws("numbers\uD83D.csv");

    [Theory]
    [InlineData("")]
    [InlineData("csv")]
    [InlineData("text/csv\r\nX-Injected: yes")]
    public void Upload_InvalidContentType_Throws(string type) =>
        Assert.Throws<ArgumentException>("contentType", () => new Smslive247Upload(new MemoryStream([49]), "numbers.csv", type));

    [Theory]
    [InlineData("numbers.csv", "text/csv")]
    [InlineData("my customers (1).csv", "text/csv")]
    [InlineData("\u1eb9\u0300k\u1ecd\u0301.csv", "text/csv; charset=utf-8")]
    public async Task CreateAsync_NameAndType_ArriveAsGiven(string fileName, string contentType)
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v5/batch-files", """{"batchFileID":"f1"}""");
        using var client = new Smslive247Client(service.Options);

        await client.BatchFiles.CreateAsync(234, new Smslive247Upload(new MemoryStream("skip1,2"u8.ToArray()) { Position = 4 }, fileName, contentType));

        Assert.Equal(
            [new StubPart("countryCode", null, null, "234"), new StubPart("file", fileName, contentType, "1,2")],
            await Assert.Single(service.Requests).PartsAsync());
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Stored => CannedResponses.Status(HttpStatusCode.OK, """{"batchFileID":"f1"}""");

    /// <summary>The content of the last part of a form.</summary>
    private static string ContentOf(string form) => form.Split("\r\n\r\n")[^1].Split("\r\n--")[0];

    private async Task UploadAsync(HttpMessageHandler handler, Stream file)
    {
        using var client = new Smslive247Client(time.Retrying(), handler);
        await client.BatchFiles.CreateAsync(234, new Smslive247Upload(file, "numbers.csv"));
    }

    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class FailingStream(Func<CancellationToken, Task<int>> read) : MemoryStream([49])
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(read(cancellationToken));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => read(cancellationToken);
    }
}
