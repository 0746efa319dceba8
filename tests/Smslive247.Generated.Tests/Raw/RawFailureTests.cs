using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>A call that fails says so as any other does, and shows nothing of what was sent: nobody knows what of it is private.</summary>
public class RawFailureTests
{
    [Theory]
    [InlineData(400, typeof(Smslive247ValidationException))]
    [InlineData(401, typeof(Smslive247AuthenticationException))]
    [InlineData(402, typeof(Smslive247InsufficientCreditException))]
    [InlineData(404, typeof(Smslive247NotFoundException))]
    [InlineData(409, typeof(Smslive247ApiException))]
    [InlineData(429, typeof(Smslive247RateLimitException))]
    [InlineData(500, typeof(Smslive247ServerException))]
    public async Task SendAsync_Refused_IsTheExceptionOfItsStatus(int status, Type expected)
    {
        const string body = """{"code":"W7","message":"Wallet of Amaka: 'kiwi banana' is too much","errors":[{"field":"amount","message":"banana"}]}""";
        using var handler = new StubHandler((HttpStatusCode)status, body);
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key", MaxRetries = 0 }, handler);
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
    public async Task SendAsync_GetRefused_ShowsNothingOfThePath()
    {
        using var handler = new StubHandler(HttpStatusCode.NotFound, """{"message":"Nobody is called Amaka"}""");
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/people/Amaka")));

        Assert.StartsWith("GET: the service responded with 404; ", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Amaka", $"{thrown}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task SendAsync_WebPageInPlaceOfTheAnswer_IsAContractException(string method, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(HttpStatusCode.OK, "<html>Log in to the hotel</html>", "text/html");
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Raw.SendAsync(new(new HttpMethod(method), "api/v5/wallets")));

        Assert.Equal((mayHaveBeenSent, HttpStatusCode.OK), (thrown.MayHaveBeenSent, thrown.StatusCode));
    }

    [Fact]
    public async Task SendAsync_AnswerIsTooLarge_IsAContractException()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, new string(' ', 101));
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key", MaxResponseBytes = 100 }, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets")));

        Assert.Contains("more than 100 bytes", thrown.Message, StringComparison.Ordinal);
        Assert.True(thrown.MayHaveBeenSent);
    }

    // A tag has few values, whatever a caller makes up.
    [Theory]
    [InlineData("get", "GET", "GET")]
    [InlineData("PATCH", "PATCH", "PATCH")]
    [InlineData("Amaka", "_OTHER", "HTTP")]
    public async Task SendAsync_AnyMethod_IsTaggedAsAKnownOne(string method, string tag, string name)
    {
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var spans = new SpanRecorder(parent);
        using var handler = new StubHandler(HttpStatusCode.OK, "{}");
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        await client.Raw.SendAsync(new(new HttpMethod(method), "api/v5/people") { OperationId = "People_Do" });

        Assert.Equal([$"{method} /api/v5/people"], handler.Requests);
        Assert.Equal((name, tag), (spans.Ended[0].DisplayName, spans.Ended[0].GetTagItem("http.request.method")));
    }

    [Fact]
    public async Task SendAsync_SomebodyListens_SpanHasTheNameAndNoPath()
    {
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var spans = new SpanRecorder(parent);
        using var handler = new StubHandler(HttpStatusCode.OK, "{}");
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/people/Amaka") { OperationId = "People_Get" });

        Assert.Contains(spans.Ended, span => span.DisplayName == "People_Get");
        Assert.All(spans.Ended, span => Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("Amaka", StringComparison.Ordinal)));
        Assert.All(spans.Ended, span => Assert.Null(span.GetTagItem("url.template")));
    }
}
