namespace Smslive247.Tests.Errors;

[Trait("Category", "Culture")]
public class FailureTypeTests
{
    [Theory]
    [InlineData(300, typeof(Smslive247ApiException), true)]
    [InlineData(400, typeof(Smslive247ValidationException), false)]
    [InlineData(401, typeof(Smslive247AuthenticationException), false)]
    [InlineData(402, typeof(Smslive247InsufficientCreditException), false)]
    [InlineData(403, typeof(Smslive247AuthenticationException), false)]
    [InlineData(404, typeof(Smslive247NotFoundException), false)]
    [InlineData(408, typeof(Smslive247ApiException), true)]
    [InlineData(422, typeof(Smslive247ValidationException), false)]
    [InlineData(429, typeof(Smslive247RateLimitException), false)]
    [InlineData(499, typeof(Smslive247ApiException), true)]
    [InlineData(500, typeof(Smslive247ServerException), true)]
    [InlineData(599, typeof(Smslive247ServerException), true)]
    [InlineData(600, typeof(Smslive247ServerException), true)]
    public async Task SendAsync_ErrorResponse_IsTheExceptionOfItsStatus(int status, Type expected, bool mayHaveBeenSent)
    {
        var thrown = await FailureAsync(status, """{"message":"No."}""", "POST");

        Assert.IsType(expected, thrown);
        Assert.Equal((status, status), ((int)thrown.StatusCode, (int)thrown.Response!.StatusCode));
        Assert.Same(thrown.Response.Headers, thrown.Headers);
        Assert.Equal(mayHaveBeenSent, thrown.MayHaveBeenSent);
        Assert.Equal($"Messages_Send: the service responded with {status}: No.", thrown.Message);
    }

    [Theory]
    [InlineData(408, true)]
    [InlineData(429, true)]
    [InlineData(499, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(402, false)]
    [InlineData(501, false)]
    public async Task IsTransient_ErrorStatus_StatesWhetherALaterCallMaySucceed(int status, bool isTransient) =>
        Assert.Equal(isTransient, (await FailureAsync(status, "{}", "POST")).IsTransient);

    [Fact]
    public async Task IsTransient_NoResponseOrAnUnreadableOne_IsTrueOrFalse()
    {
        using var unreachable = OneCall.Client(new StubHandler(CannedResponses.Fault(new HttpRequestException("reset"))));
        using var unreadable = OneCall.Client(new StubHandler(HttpStatusCode.OK, "{"));

        Assert.True((await Assert.ThrowsAsync<Smslive247ConnectionException>(() => unreachable.CallAsync("POST"))).IsTransient);
        Assert.False((await Assert.ThrowsAsync<Smslive247ContractException>(() => unreadable.CallAsync("POST"))).IsTransient);
    }

    // A GET changes nothing, so nothing may have been sent.
    [Theory]
    [InlineData(304)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task GetAsync_ErrorResponse_WasNeverSent(int status)
    {
        var thrown = await FailureAsync(status, "", "GET");

        Assert.False(thrown.MayHaveBeenSent);
        Assert.Equal($"Messages_Get: the service responded with {status}.", thrown.Message);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(299)]
    public async Task SendAsync_AnySuccess_IsRead(int status)
    {
        using var handler = new StubHandler((HttpStatusCode)status, """{"data":{"messageID":"m1"}}""");
        using var client = OneCall.Client(handler);

        Assert.Equal("m1", (await client.Messages.SendAsync(OneCall.Request)).Data.MessageId);
        Assert.Equal(["POST /api/v4/sms"], handler.Requests);
    }

    private static async Task<Smslive247ApiException> FailureAsync(int status, string body, string method)
    {
        using var handler = new StubHandler((HttpStatusCode)status, body);
        using var client = OneCall.Client(handler);
        return await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.CallAsync(method));
    }
}
