using Smslive247.V5;

namespace Smslive247.Tests.Responses;

/// <summary>
/// A stream may continue an abandoned read and write to its buffer late: no other call may get that buffer. A test runs
/// on one thread, which rents the buffer that it returned last.
/// </summary>
public class AbandonedBufferTests
{
    private readonly StubTime time = new();

    [Fact]
    public async Task SendAsync_ReadOfAnErrorIsAbandoned_LateBytesAreInNoOtherResponse()
    {
        using var abandoned = new AbandoningStream(new IOException("The read is given up."));
        using var handler = new StubHandler(
            Responding(HttpStatusCode.BadRequest, abandoned),
            Responding(HttpStatusCode.OK, new NoticingStream("""{"messageID":"m1"}"""u8.ToArray(), abandoned.WriteLate)));
        using var client = ApiVersion.V5.Create(time.Retrying(), handler);

        Assert.IsType<Smslive247ValidationException>(await client.SendAsync(Calls.Text).FailureAsync());
        var id = await client.GetAsync("m1");

        Assert.Equal("m1", id);
        Assert.Equal(["POST /api/v5/sms", "GET /api/v5/sms/m1"], handler.Requests);
    }

    [Theory]
    [InlineData(typeof(IOException), typeof(Smslive247ConnectionException))]
    [InlineData(typeof(TimeoutException), typeof(Smslive247TimeoutException))]
    public async Task CreateAsync_ReadOfTheFileIsAbandoned_LateBytesAreInNoOtherFile(Type failure, Type expected)
    {
        using var abandoned = new AbandoningStream((Exception)Activator.CreateInstance(failure)!);
        using var file = new NoticingStream("2348030000001"u8.ToArray(), abandoned.WriteLate);
        using var handler = new StubHandler(CannedResponses.Fault(new InvalidOperationException("No body came.")), CannedResponses.Status(HttpStatusCode.OK, """{"batchFileID":"f1"}"""));
        using var client = new Smslive247Client(time.Retrying(), handler);

        Assert.IsType(expected, await client.BatchFiles.CreateAsync(234, new Smslive247Upload(abandoned, "numbers.csv")).FailureAsync());
        await client.BatchFiles.CreateAsync(234, new Smslive247Upload(file, "numbers.csv"));

        Assert.Contains("\r\n\r\n2348030000001\r\n--", Assert.Single(handler.Bodies), StringComparison.Ordinal);
    }

    // The network may still send from the buffer of an abandoned write.
    [Fact]
    public async Task CreateAsync_WriteIsAbandoned_SendsNoOtherFile()
    {
        using var network = new AbandoningTarget();
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.OK, """{"batchFileID":"f1"}"""));
        using var client = new Smslive247Client(time.Retrying(), handler);
        var first = new Smslive247Upload(new MemoryStream("2348030000001"u8.ToArray()), "numbers.csv");

        await Assert.ThrowsAsync<HttpRequestException>(() => first.Open("file")(CancellationToken.None).CopyToAsync(network));
        await client.BatchFiles.CreateAsync(234, new Smslive247Upload(new MemoryStream("2348099999999"u8.ToArray()), "numbers.csv"));

        Assert.Contains("2348099999999", Assert.Single(handler.Bodies), StringComparison.Ordinal);
        Assert.Equal("2348030000001"u8, network.Taken.Span);
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Responding(HttpStatusCode status, Stream body) =>
        (_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = new StreamContent(body) });

    private sealed class AbandoningTarget : MemoryStream
    {
        public ReadOnlyMemory<byte> Taken { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Taken = buffer;
            return ValueTask.FromException(new IOException("The write is given up."));
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
