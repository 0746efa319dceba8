using Smslive247.V4;

namespace Smslive247.Tests.Responses;

public class EmptyHeaderTests
{
    [Theory]
    [InlineData("503 Service Unavailable", typeof(Smslive247ServerException))]
    [InlineData("200 OK", typeof(Smslive247ContractException))]
    public async Task ListAsync_HeadersWithoutValues_AreAsGoodAsNone(string status, Type expected)
    {
        await using var server = RawServer.Responding(
            $"HTTP/1.1 {status}\r\nRetry-After: \r\nX-Page-Number:\r\nX-Page-Size: ,\r\nVary: ,\r\nVia:\r\nServer:\r\nContent-Type:\r\nContent-Length: 2\r\n\r\nno");
        using var client = new Smslive247Client(server.Options);

        var thrown = await client.Messages.ListAsync().FailureAsync();

        Assert.IsType(expected, thrown);
    }

    [Theory]
    [InlineData("Retry-After")]
    [InlineData("Via")]
    [InlineData("X-Page-Number")]
    public async Task GetHeader_HeaderWithoutAValue_IsEmptyOrNull(string name)
    {
        await using var server = RawServer.Responding($"HTTP/1.1 200 OK\r\n{name}:\r\nContent-Length: {Calls.Success.Length}\r\n\r\n{Calls.Success}");
        using var client = new Smslive247Client(server.Options);

        var message = await client.Messages.GetAsync("m1");

        Assert.True(string.IsNullOrEmpty(message.GetResponse()!.GetHeader(name)));
    }
}
