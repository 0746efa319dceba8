using System.Buffers;
using System.Net;
using System.Text;
using Smslive247.Internal;

namespace Smslive247.Tests;

/// <summary>
/// Memory that a stream may still write to belongs to nobody else: not to the next call, whose body it would spoil. All happens
/// on one thread here, where the pool gives out first what it got last.
/// </summary>
public class AbandonedBufferTests
{
    private static readonly byte[] Text = "The sender"u8.ToArray();

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task ReadWhatComesAsync_ReadFails_KeepsTheBufferFromOthers(Exception failure)
    {
        using var stream = new FailingStream(Text, failure);
        using var content = new StreamContent(stream);

        var body = await ReadAsync(content);
        var text = body.ToText(100);
        body.Dispose();

        Assert.Equal("The sender", text);
        Assert.NotSame(stream.Target, ArrayPool<byte>.Shared.Rent(stream.Target.Length));
    }

    [Fact]
    public async Task ReadWhatComesAsync_ReadToTheEnd_GivesTheBufferBack()
    {
        using var stream = new FailingStream(Text, failure: null);
        using var content = new StreamContent(stream);

        (await ReadAsync(content)).Dispose();

        Assert.Same(stream.Target, ArrayPool<byte>.Shared.Rent(stream.Target.Length));
    }

    [Fact]
    public async Task CopyToAsync_FileFails_KeepsTheBufferFromOthers()
    {
        using var file = new FailingStream(Text, new IOException());
        using var content = new FileContent(file, 0, "text/csv", CancellationToken.None);

        await Assert.ThrowsAsync<UploadReadException>(() => content.CopyToAsync(Stream.Null));

        Assert.NotSame(file.Target, ArrayPool<byte>.Shared.Rent(file.Target.Length));
    }

    [Fact]
    public async Task CopyToAsync_FileEnds_GivesTheBufferBack()
    {
        using var file = new FailingStream(Text, failure: null);
        using var content = new FileContent(file, 0, "text/csv", CancellationToken.None);

        await content.CopyToAsync(Stream.Null);

        Assert.Same(file.Target, ArrayPool<byte>.Shared.Rent(file.Target.Length));
    }

    public static TheoryData<Exception> Failures => [new IOException(), new HttpRequestException(), new InvalidDataException(), new OperationCanceledException()];

    private static ValueTask<PooledBody> ReadAsync(HttpContent content)
    {
        var operation = new ApiOperation("Messages_Send", HttpMethod.Post, "/api/v5/sms");
        return PooledBody.ReadWhatComesAsync(content, 1000, new ApiCall(operation, RequestBody.None, CancellationToken.None), CancellationToken.None);
    }
}
