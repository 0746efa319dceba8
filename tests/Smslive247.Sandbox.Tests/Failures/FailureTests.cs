namespace Smslive247.Sandbox.Tests.Failures;

[Trait("Category", "Culture")]
public sealed class FailureTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public Task DisposeAsync() => test.DisposeAsync().AsTask();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Status_CarriedOutOrNot_ShowsInTheMessages(bool isCarriedOut)
    {
        test.Sandbox.FailNext(SandboxFailure.Status(503, TimeSpan.FromSeconds(1.2), isCarriedOut));

        var (status, json, response) = await test.SendMessageAsync();

        Assert.Equal((503, 503, "2"), (status, (int)json["code"]!, response.Headers.RetryAfter?.ToString()));
        Assert.Equal(isCarriedOut ? 1 : 0, test.Sandbox.Messages.Count);
        Assert.Equal(isCarriedOut ? 999 : 1000, test.Sandbox.Credits);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Garbage_CarriedOutOrNot_IsHtmlWith200(bool isCarriedOut)
    {
        test.Sandbox.FailNext(SandboxFailure.Garbage(isCarriedOut));

        using var response = await test.Http.PostAsync("/api/v5/sms", new StringContent(TestSandbox.Message, null, "application/json"));

        Assert.Equal((200, "text/html"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("<!DOCTYPE html>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(isCarriedOut ? 1 : 0, test.Sandbox.Messages.Count);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task BrokenOff_CarriedOutOrNot_EndsWithinTheBody(bool isCarriedOut)
    {
        test.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v5/sms") { Content = new StringContent(TestSandbox.Message, null, "application/json") };

        using var response = await test.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(200, (int)response.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync());
        Assert.Equal(isCarriedOut ? 1 : 0, test.Sandbox.Messages.Count);
        Assert.Equal(200, test.Sandbox.Requests[^1].Status);
    }

    [Fact]
    public async Task BrokenOff_EmptyBody_EndsWithinTheBody()
    {
        await test.SendAsync("POST", "/api/v4/batchfiles", """{"batchFileID":"a","description":"d","rawContents":"2348030000001","countryCode":234}""");
        test.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true));

        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/v4/batchfiles/a");
        using var response = await test.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(200, (int)response.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync());
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Silence_CarriedOutOrNot_ClosesAfterItsTime(bool isCarriedOut)
    {
        test.Sandbox.FailNext(SandboxFailure.Silence(TimeSpan.FromMinutes(5), isCarriedOut));

        var sending = test.SendMessageAsync();
        await UntilAsync(() => test.Sandbox.Requests.Count == 1);
        test.Time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        await Task.Yield();
        Assert.False(sending.IsCompleted);
        await AdvanceUntilAsync(sending, TimeSpan.FromTicks(1));

        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        Assert.Equal((null, "Messages_Send"), (test.Sandbox.Requests[0].Status, test.Sandbox.Requests[0].OperationId));
        Assert.Equal(isCarriedOut ? 1 : 0, test.Sandbox.Messages.Count);
    }

    [Theory, InlineData(413), InlineData(401)]
    public async Task StatusBeforeBody_RejectsAnUploadUnread(int status)
    {
        test.Sandbox.FailNext(SandboxFailure.StatusBeforeBody(status, TimeSpan.FromSeconds(5)));

        // The response arrives although no byte of the body is sent.
        var response = await RawCall.SendAsync(test.Sandbox, "POST /api/v5/batch-files HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\nContent-Length: 700000000");

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.Contains($"\"code\":{status}", response, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 5", response, StringComparison.Ordinal);
        Assert.Equal((status, "BatchFiles_Create"), (test.Sandbox.Requests[0].Status, test.Sandbox.Requests[0].OperationId));
    }

    [Fact]
    public async Task StatusBeforeBody_ClosesTheConnection()
    {
        test.Sandbox.FailNext(SandboxFailure.StatusBeforeBody(413));

        var (status, _, response) = await test.SendMessageAsync();

        Assert.Equal((413, true), (status, response.Headers.ConnectionClose));
        Assert.Equal(200, (await test.SendMessageAsync()).Status);
    }

    [Fact]
    public async Task FailNext_SeveralTimes_HappensInOrderAndThenNoMore()
    {
        test.Sandbox.FailNext(SandboxFailure.Status(500), times: 2);
        test.Sandbox.FailNext(SandboxFailure.Status(429));

        var found = await test.StatusesAsync(4);

        Assert.Equal([500, 500, 429, 200], found);
        Assert.Equal(found, test.Sandbox.Requests.Select(request => request.Status ?? 0));
    }

    [Fact]
    public async Task FailNext_ComesBeforeRouteAndKey()
    {
        test.Sandbox.FailNext(SandboxFailure.Status(502), times: 2);

        Assert.Equal(502, (await test.SendAsync("GET", "/nowhere")).Status);
        Assert.Equal(502, (await test.SendAsync("GET", "/api/v5/sms", authorization: "Bearer wrong")).Status);
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        Assert.All([200, 600], status =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Status(status));
            Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.StatusBeforeBody(status));
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Status(429, TimeSpan.FromSeconds(-1)));
        Assert.All([-1, 60], days =>
            Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Silence(TimeSpan.FromDays(days))));
        Assert.Throws<ArgumentOutOfRangeException>(() => test.Sandbox.FailNext(SandboxFailure.Garbage(), times: 0));
        Assert.Throws<ArgumentNullException>(() => test.Sandbox.FailNext(null!));
        Assert.All([-1, 60], days =>
            Assert.Throws<ArgumentException>(() => test.Sandbox.Latency = TimeSpan.FromDays(days)));
        Assert.Throws<ArgumentException>(() => test.Sandbox.RequestsPerSecond = 0);
        Assert.Throws<ArgumentException>(() => test.Sandbox.Credits = -1);
        Assert.All([-1, 100_001], count =>
            Assert.Throws<ArgumentOutOfRangeException>(() => test.Sandbox.AddMessages(count)));
    }

    [Fact]
    public async Task Latency_IsTakenBeforeTheRequestIsCarriedOut()
    {
        test.Sandbox.Latency = TimeSpan.FromSeconds(10);
        var sending = test.SendMessageAsync();

        // A waiting request cannot be observed, so the clock is advanced until it ends.
        await AdvanceUntilAsync(sending, TimeSpan.FromSeconds(1));

        Assert.Equal(200, (await sending).Status);
        Assert.True(test.Time.GetUtcNow() >= new DateTimeOffset(2026, 3, 2, 8, 0, 10, TimeSpan.Zero));
    }

    [Fact]
    public async Task Dispose_WhileARequestWaits_EndsIt()
    {
        test.Sandbox.FailNext(SandboxFailure.Silence(TimeSpan.FromDays(1)));
        var sending = test.SendMessageAsync();
        await UntilAsync(() => test.Sandbox.Requests.Count == 1);

        await test.Sandbox.DisposeAsync();
        await test.Sandbox.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
    }

    [Fact]
    public async Task FailurePolicy_Throws_HasTheFormatOfTheServiceAndIsLogged()
    {
        test.Sandbox.FailurePolicy = _ => throw new InvalidOperationException("a secret");

        var (status, json, _) = await test.SendMessageAsync();

        Assert.Equal((500, 500), (status, (int)json["code"]!));
        Assert.Contains("FailurePolicy of the test threw InvalidOperationException", (string?)json["message"], StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", (string?)json["message"], StringComparison.Ordinal);
        Assert.Equal(500, Assert.Single(test.Sandbox.Requests).Status);
        Assert.Empty(test.Sandbox.Messages);
    }

    [Fact]
    public async Task FailurePolicy_ByOperation_FailsOnlyThat()
    {
        test.Sandbox.FailurePolicy = request => request is { OperationId: "Messages_Send", Method: "POST", Status: null } ? SandboxFailure.Status(503) : null;

        Assert.Equal(503, (await test.SendMessageAsync()).Status);
        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms")).Status);
    }

    [Fact]
    public async Task FailurePolicy_BesideFailNext_IsAskedForTheOthersUntilReset()
    {
        var calls = 0;
        test.Sandbox.FailurePolicy = _ => ++calls % 2 == 1 ? SandboxFailure.Status(503) : null;
        test.Sandbox.FailNext(SandboxFailure.Status(500));

        Assert.Equal([500, 503, 200, 503, 200], await test.StatusesAsync(5));
        test.Sandbox.Reset();

        Assert.Equal([200, 200], await test.StatusesAsync(2));
        Assert.Null(test.Sandbox.FailurePolicy);
        Assert.Equal(4, calls);
    }

    private async Task AdvanceUntilAsync(Task task, TimeSpan step)
    {
        while (!task.IsCompleted)
        {
            test.Time.Advance(step);
            await Task.WhenAny(task, Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, CancellationToken.None));
        }
    }

    private static async Task UntilAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            await Task.Yield();
        }
    }
}
