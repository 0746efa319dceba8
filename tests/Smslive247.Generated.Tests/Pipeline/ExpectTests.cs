using Smslive247.V5;

namespace Smslive247.Tests.Pipeline;

/// <summary>The header Expect: 100-continue, by which a client awaits the permission to send a body.</summary>
public class ExpectTests
{
    private static readonly Smslive247Upload Large = new(new MemoryStream(new byte[60_000_000]), "numbers.csv");

    // SocketsHttpHandler would repeat a request four times whose body is still to be sent.
    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("complete")]
    public async Task Call_HostExpectsContinueAndServiceClosesUponTheHeaders_ArrivesOnce(string method)
    {
        await using var server = RawServer.Repeating(async connection =>
        {
            await connection.ReadHeadAsync();
            connection.Reset();
        });
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = ("test-key", server.Address))
            .ConfigureHttpClient(http => http.DefaultRequestHeaders.ExpectContinue = true);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ISmslive247Client>();

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => method switch
        {
            "POST" => client.Messages.SendAsync(new() { SenderId = "SHOP", MessageText = "Hello", PhoneNumber = "2348030000001" }),
            "DELETE" => client.Batches.DeleteAsync(7),
            _ => client.Credits.CompletePurchaseAsync("t1"),
        });

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Null(Assert.Single(server.Requests).Header("Expect"));
    }

    [Theory]
    [InlineData(413)]
    [InlineData(401)]
    public async Task CreateAsync_RejectedBeforeTheBody_KeepsTheStatus(int status)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.SendAsync(RawHttp.Json("""{"message":"Not this file."}""", $"{status} Rejected\r\nConnection: close"));
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.BatchFiles.CreateAsync(234, Large));

        Assert.Equal((status, false, "Not this file."), ((int)thrown.StatusCode, thrown.MayHaveBeenSent, thrown.ServiceMessage));
        Assert.Equal("100-continue", Assert.Single(server.Requests).Header("Expect"));
    }

    [Fact]
    public async Task CreateAsync_ServerErrorBeforeTheBody_IsNotInDoubt()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.SendAsync(RawHttp.Json("{}", "503 Unavailable\r\nConnection: close"));
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.BatchFiles.CreateAsync(234, Large));

        Assert.False(thrown.MayHaveBeenSent);
    }
}
