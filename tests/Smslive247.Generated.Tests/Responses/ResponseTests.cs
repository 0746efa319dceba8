using Smslive247.V4;

namespace Smslive247.Tests.Responses;

public class ResponseTests
{
    [Fact]
    public async Task GetResponse_TypedResult_GivesStatusAndHeaders()
    {
        await using var server = RawServer.Responding(
            "HTTP/1.1 202 Taken\r\nContent-Type: application/json\r\nX-Request-Id: r1\r\nX-Many: a\r\nX-Many: b\r\nContent-Length: 27\r\n\r\n{\"data\":{\"messageID\":\"m1\"}}");
        using var client = new Smslive247Client(server.Options);

        var result = await client.Messages.GetAsync("m1");

        var response = result.GetResponse()!;
        Assert.Same(response, result.Data.GetResponse());
        Assert.Equal((HttpStatusCode.Accepted, "Taken"), (response.StatusCode, response.ReasonPhrase));
        Assert.Equal("r1", response.GetHeader("x-request-ID"));
        Assert.Equal(["a", "b"], response.Headers["x-many"]);
        Assert.Equal("application/json", response.GetHeader("Content-Type"));
        Assert.Null(response.GetHeader("X-None"));
        Assert.Single(server.Requests);
    }

    // The second read is from the cache.
    [Fact]
    public async Task GetHeader_NoName_IsRejected()
    {
        await using var server = RawServer.Responding("HTTP/1.1 204 No Content\r\n\r\n");
        using var client = new Smslive247Client(server.Options);
        var response = await client.Batches.DeleteAsync(7);

        Assert.Throws<ArgumentNullException>("name", () => response.GetHeader(null!));
        Assert.Empty(response.Headers);
        Assert.Throws<ArgumentNullException>("name", () => response.GetHeader(null!));
    }

    [Fact]
    public async Task GetAsync_DateWithoutAnOffset_TakesThatOfTheOptions()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, """{"data":{"messageID":"m1","submitDate":"2024-05-31T10:00:00"}}""");
        using var client = OneCall.Client(handler, options => options.AssumedUtcOffset = TimeSpan.FromHours(-5));

        var submitted = (await client.Messages.GetAsync("m1")).Data.SubmitDate!.Value;

        Assert.Equal((new DateTime(2024, 5, 31, 10, 0, 0), TimeSpan.FromHours(-5)), (submitted.DateTime, submitted.Offset));
    }

    // Mocks of the interfaces return these.
    [Fact]
    public void Constructor_ForTests_GivesWhatWasPassed()
    {
        var response = new Smslive247Response(HttpStatusCode.Accepted, new Dictionary<string, IReadOnlyList<string>> { ["X-Id"] = ["r1"] });
        using var file = new Smslive247File(new MemoryStream([1, 2]), "list.csv", "text/csv");

        Assert.Equal((HttpStatusCode.Accepted, "r1"), (response.StatusCode, response.GetHeader("x-id")));
        Assert.Empty(new Smslive247Response(HttpStatusCode.OK).Headers);
        Assert.Equal(("list.csv", "text/csv", 2L, HttpStatusCode.OK), (file.FileName, file.ContentType, file.Length, file.Response.StatusCode));
    }

    [Fact]
    public void GetResponse_ObjectThatATestMade_IsNull() => Assert.Null(new MessageResponse { Data = new() }.GetResponse());

    [Fact]
    public void GetResponse_Null_Throws() => Assert.Throws<ArgumentNullException>("result", () => ((IResponseSource)null!).GetResponse());
}
