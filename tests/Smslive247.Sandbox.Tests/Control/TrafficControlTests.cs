namespace Smslive247.Sandbox.Tests.Control;

[Trait("Category", "Culture")]
public sealed class TrafficControlTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await test.DisposeAsync();

    [Fact]
    public async Task Failure_NoTimesNoShare_IsTheNextRequestOnly()
    {
        var rules = await test.PostAsync("failures", """{"kind":"status","code":503,"retryAfterSeconds":1.5}""");

        var (status, _, response) = await test.SendMessageAsync();

        Assert.Equal(("status", 503, 1.5, 1), ((string?)rules[0]!["kind"], (int)rules[0]!["code"]!, (double)rules[0]!["retryAfterSeconds"]!, (int)rules[0]!["times"]!));
        Assert.Equal((503, TimeSpan.FromSeconds(2)), (status, response.Headers.RetryAfter?.Delta));
        Assert.Equal(200, (await test.SendMessageAsync()).Status);
        Assert.Empty(await test.GetAsync("failures"));
    }

    [Theory]
    [InlineData("""{"kind":"lost"}""", 0)]
    [InlineData("""{"kind":"lost","isCarriedOut":true}""", 1)]
    [InlineData("""{"kind":"brokenOff","isCarriedOut":true}""", 1)]
    [InlineData("""{"kind":"silence","seconds":0}""", 0)]
    public async Task Failure_NoResponse_BreaksTheConnection(string failure, int messages)
    {
        await test.PostAsync("failures", failure);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => test.SendMessageAsync());

        Assert.Equal(messages, test.Sandbox.Messages.Count);
    }

    [Fact]
    public async Task Failure_OfAnOperation_IsNotForOthers()
    {
        await test.PostAsync("failures", """{"kind":"statusBeforeBody","code":413,"operationId":"Messages_Send","times":2}""");

        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms")).Status);
        Assert.Equal([413, 413, 200], await test.StatusesAsync(3));
    }

    [Fact]
    public async Task Failure_Share_FailsAboutAsMany()
    {
        await test.PostAsync("failures", """{"kind":"status","code":500,"share":0.25}""");

        var failed = (await test.StatusesAsync(400)).Count(status => status == 500);

        // Outside once in more than a million runs.
        Assert.InRange(failed, 55, 150);
        Assert.Single(await test.GetAsync("failures"));
        Assert.Equal(200, (await test.ControlAsync("DELETE", "failures")).Status);
        Assert.Empty(test.Sandbox.FailureRules);
    }

    [Fact]
    public async Task Failure_Delayed_RespondsByTheClock()
    {
        await test.PostAsync("failures", """{"kind":"delayed","seconds":30}""");
        var sending = test.SendMessageAsync();

        // The request may begin to wait only after the clock was moved, so that it is moved until the response comes.
        while (!sending.IsCompleted)
        {
            await test.PostAsync("time", """{"seconds":29}""");
        }

        Assert.Equal(200, (await sending).Status);
        Assert.True(test.Sandbox.Requests[0].Duration >= TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("""{"kind":"status"}""", "code")]
    [InlineData("""{"kind":"silence"}""", "seconds")]
    [InlineData("""{"kind":"lost","code":503}""", "code")]
    [InlineData("""{"kind":"delayed","seconds":1,"isCarriedOut":true}""", "isCarriedOut")]
    [InlineData("""{"kind":"lost","share":0}""", "share")]
    [InlineData("""{"kind":"lost","share":1.1}""", "share")]
    [InlineData("""{"kind":"lost","times":0}""", "times")]
    [InlineData("""{"kind":"status","code":200}""", "code")]
    [InlineData("""{"kind":"none"}""", "kind")]
    [InlineData("""{"kind":"lost","operationId":"Messages_Sent"}""", "operationId")]
    [InlineData("""{"kind":"lost","often":1}""", "often")]
    public async Task Failure_Wrong_NamesTheMember(string failure, string member)
    {
        var (status, json) = await test.ControlAsync("POST", "failures", failure);

        Assert.Equal((400, member), (status, (string?)json["errors"]![0]!["field"]));
        Assert.Empty(test.Sandbox.FailureRules);
    }

    [Fact]
    public async Task Requests_AfterUse_AreNewestFirstWithTheirProblems()
    {
        await test.SendMessageAsync();
        await test.SendAsync("POST", "/api/v5/sms", """{"senderID":"None","phoneNumber":"2348030000001","messageText":"Hello"}""");
        test.Sandbox.FailNext(SandboxFailure.Garbage(isCarriedOut: true));
        using var garbage = await test.Http.GetAsync("/api/v5/sms?pageNo=1");

        var requests = await test.GetAsync("requests?limit=2");

        Assert.Equal(["2 GET /api/v5/sms?pageNo=1 200 Messages_List", "1 POST /api/v5/sms 400 Messages_Send"], requests.Select(Line));
        Assert.Equal(["Simulated: a page of a proxy.", "The request is not valid. senderID: The sender ID is not approved for this account. In the sandbox, approve it on its page or by ApproveSenderId, or set ApproveSenderIds (--approve-sender-ids)."], requests.Select(request => (string?)request["problem"]));
        Assert.Equal((test.Time.GetUtcNow(), 0), ((DateTimeOffset)requests[0]!["date"]!, (double)requests[0]!["durationSeconds"]!));
    }

    private static string Line(JToken request) => $"{request["number"]} {request["method"]} {request["pathAndQuery"]} {request["status"]} {request["operationId"]}";
}
