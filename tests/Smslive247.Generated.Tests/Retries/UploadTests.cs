using System.Net;
using Smslive247.Internal;
using Smslive247.Tests.Stubs;

namespace Smslive247.Tests;

/// <summary>Files that are sent from a stream. The document has none yet: v4 uploads JSON.</summary>
public class UploadTests
{
    private readonly StubTime time = new();

    // A 429 says that nothing was done, so that the same may be sent again: if it is still there.
    [Fact]
    public async Task SendAsync_StreamCanRewind_IsSentAgainFromWhereItStood()
    {
        using var handler = new StubHandler(StubAnswers.Status((HttpStatusCode)429), StubAnswers.Success);
        using var file = new MemoryStream("skip,2348030000001"u8.ToArray()) { Position = 5 };

        await UploadAsync(handler, file);

        Assert.Equal(["2348030000001", "2348030000001"], handler.Bodies);
        Assert.True(file.CanRead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_StreamCannotRewind_IsNeverSentAgain(bool isUnsent)
    {
        using var handler = new StubHandler(
            isUnsent ? StubAnswers.Fault(new HttpRequestException(HttpRequestError.ConnectionError)) : StubAnswers.Status((HttpStatusCode)429));
        using var file = new ForwardStream("2348030000001"u8.ToArray());

        var thrown = await Assert.ThrowsAnyAsync<Smslive247Exception>(() => UploadAsync(handler, file));

        Assert.Equal((1, false), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal(["2348030000001"], handler.Bodies);
        Assert.True(file.CanRead);
    }

    private async Task UploadAsync(HttpMessageHandler handler, Stream file)
    {
        var options = time.Retrying();
        var operation = new ApiOperation("BatchFiles_Upload", HttpMethod.Post, "/upload");
        using var http = HttpClients.Create(options, handler);
        await new ApiPipeline(http, new ApiSettings(options)).SendAsync(operation, new RequestAddress("/upload"), RequestBody.File(file, "text/csv"), default);
    }

    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
