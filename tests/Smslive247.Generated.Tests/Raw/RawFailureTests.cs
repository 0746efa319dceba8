using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>Failures of raw calls. Any part of a raw request may be private, so none is shown.</summary>
public class RawFailureTests
{
    [Theory]
    [InlineData(400, typeof(Smslive247ValidationException))]
    [InlineData(500, typeof(Smslive247ServerException))]
    public async Task SendAsync_ErrorResponse_IsTheExceptionOfItsStatus(int status, Type expected)
    {
        const string body = """{"code":"W7","message":"Wallet of Amaka: 'kiwi banana' is too much","errors":[{"field":"amount","message":"banana"}]}""";
        using var handler = new StubHandler((HttpStatusCode)status, body);
        using var client = Client(handler);
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets/Amaka") { Body = new { purpose = "kiwi banana" }, OperationId = "Wallets_Transfer" };

        var thrown = (Smslive247ApiException?)await client.Raw.SendAsync(request).FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.Equal($"Wallets_Transfer: the service responded with {status}; ServiceMessage and Errors contain its message, which may quote the request.", thrown!.Message);
        Assert.Equal(("Wallets_Transfer", "W7", "amount", body), (thrown.OperationId, thrown.Code, thrown.Errors.Single().Field, thrown.ResponseBody));
        Assert.Equal("Wallet of Amaka: 'kiwi banana' is too much", thrown.ServiceMessage);
        Assert.Equal(status >= 500, thrown.MayHaveBeenSent);
        Assert.DoesNotContain("Amaka", $"{thrown}", StringComparison.Ordinal);
        Assert.DoesNotContain("banana", $"{thrown}", StringComparison.Ordinal);
    }

    // A GET has no body, and its path may hold a name.
    [Fact]
    public async Task SendAsync_ErrorResponseToAGet_ShowsNothingOfThePath()
    {
        using var handler = new StubHandler(HttpStatusCode.NotFound, """{"message":"Nobody is called Amaka"}""");
        using var client = Client(handler);

        var thrown = await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/people/Amaka")));

        Assert.StartsWith("GET: the service responded with 404; ", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Amaka", $"{thrown}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task SendAsync_WebPage_IsAContractException(string method, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(HttpStatusCode.OK, "<html>Log in to the hotel</html>", "text/html");
        using var client = Client(handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Raw.SendAsync(new(new HttpMethod(method), "api/v5/wallets")));

        Assert.Equal((mayHaveBeenSent, HttpStatusCode.OK), (thrown.MayHaveBeenSent, thrown.StatusCode));
    }

    [Fact]
    public async Task SendAsync_ResponseIsTooLarge_IsAContractException()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, new string(' ', 201));
        using var client = Client(handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets")));

        Assert.Contains("more than 200 bytes", thrown.Message, StringComparison.Ordinal);
        Assert.True(thrown.MayHaveBeenSent);
    }

    // A tag has few values, whatever method a caller uses, and neither tags nor names contain the path.
    [Theory]
    [InlineData("get", "GET", "GET")]
    [InlineData("PATCH", "PATCH", "PATCH")]
    [InlineData("Amaka", "_OTHER", "HTTP")]
    public async Task SendAsync_AnyMethod_IsTaggedAsAKnownOneWithoutThePath(string method, string tag, string name)
    {
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var spans = new SpanRecorder(parent);
        using var handler = new StubHandler(HttpStatusCode.OK, "{}");
        using var client = Client(handler);

        await client.Raw.SendAsync(new(new HttpMethod(method), "api/v5/people/Chidi") { OperationId = "People_Do" });

        Assert.Equal([$"{method} /api/v5/people/Chidi"], handler.Requests);
        Assert.Equal([name, "People_Do"], spans.Ended.Select(span => span.DisplayName));
        const string rest = "http.response.status_code=200 server.address=api.smslive247.com server.port=443";
        Assert.Equal($"http.request.method={tag} {rest}", spans.Ended[0].Text());
        Assert.DoesNotContain("Chidi", spans.Ended[1].Text(), StringComparison.Ordinal);
    }

    private static Smslive247Client Client(StubHandler handler) =>
        new(new Smslive247Options { ApiKey = "test-key", MaxRetries = 0, MaxResponseBytes = 200 }, handler);
}
