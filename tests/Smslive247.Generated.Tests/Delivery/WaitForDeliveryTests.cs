using System.Net.Sockets;
using Smslive247.Delivery;

namespace Smslive247.Tests.Delivery;

using Responder = Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>;

/// <summary>Polling a message until its delivery is final. Each wait advances the clock.</summary>
public abstract class WaitForDeliveryTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Fact]
    public async Task WaitForDeliveryAsync_ReportComesLater_PollsAtGrowingIntervals()
    {
        var (status, requests) = await WaitAsync(TimeSpan.FromMinutes(10), [.. Reports().Times(5), Reports(("ACCEPTD", null)), Reports(("ACCEPTD", null), ("DELIVRD", null))]);

        Assert.Equal(("DELIVRD", 7), (status, requests));
        Assert.Equal([2, 4, 8, 16, 30, 30], time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData("DELIVRD"), InlineData("UNDELIV"), InlineData("EXPIRED"), InlineData("REJECTD")]
    public async Task WaitForDeliveryAsync_FinalAtOnce_AsksOnce(string status)
    {
        Assert.Equal((status, 1), await WaitAsync(null, Reports((status.ToLowerInvariant(), "2026-03-02T09:30:00"))));
        Assert.Empty(time.Waits);
    }

    [Theory]
    [InlineData("UNDELIV 09:30, DELIVRD 09:31", "DELIVRD")]
    [InlineData("DELIVRD 09:31, UNDELIV 09:30", "DELIVRD")]
    [InlineData("UNDELIV -, DELIVRD -", "DELIVRD")]
    [InlineData("DELIVRD 09:30, UNDELIV -", "DELIVRD")]
    [InlineData("DELIVRD 09:30, NEWWORD 09:31", "DELIVRD")]
    public async Task WaitForDeliveryAsync_SeveralReports_TakesTheNewestFinalOne(string reports, string due)
    {
        var listed = reports.Split(", ").Select(report => report.Split(' ')).Select(report => (report[0], report[1] == "-" ? null : $"2026-03-02T{report[1]}:00")).ToArray();

        Assert.Equal((due, 1), await WaitAsync(null, Reports(listed)));
    }

    [Fact]
    public async Task WaitForDeliveryAsync_TimeLimit_ReadsOnceMoreAndReturnsTheMessage()
    {
        var (status, requests) = await WaitAsync(TimeSpan.FromSeconds(5), Reports(("ACCEPTD", null)).Times(3));

        Assert.Equal((null, 3), (status, requests));
        Assert.Equal([2, 3], time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task WaitForDeliveryAsync_NoTimeLimitGiven_IsTwoMinutes()
    {
        await WaitAsync(null, Reports().Times(8));

        Assert.Equal(120, time.Waits.Sum(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task WaitForDeliveryAsync_TransientFailure_GoesOn() =>
        Assert.Equal(("DELIVRD", 2), await WaitAsync(TimeSpan.FromMinutes(1), CannedResponses.Status(HttpStatusCode.ServiceUnavailable), Reports(("DELIVRD", null))));

    [Fact]
    public async Task WaitForDeliveryAsync_MessageNotKnownYet_GoesOn() =>
        Assert.Equal(("DELIVRD", 4), await WaitAsync(TimeSpan.FromMinutes(1), [.. CannedResponses.Status(HttpStatusCode.NotFound).Times(3), Reports(("DELIVRD", null))]));

    [Fact]
    public async Task WaitForDeliveryAsync_MessageStaysUnknown_Throws()
    {
        await Assert.ThrowsAsync<Smslive247NotFoundException>(() => WaitAsync(TimeSpan.FromMinutes(10), CannedResponses.Status(HttpStatusCode.NotFound).Times(4)));

        Assert.Equal([2, 4, 8], time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task WaitForDeliveryAsync_OtherFailure_Throws() =>
        await Assert.ThrowsAsync<Smslive247AuthenticationException>(() => WaitAsync(TimeSpan.FromMinutes(1), CannedResponses.Status(HttpStatusCode.Unauthorized)));

    [Fact]
    public async Task WaitForDeliveryAsync_RetryAfter_IsRespected()
    {
        var busy = CannedResponses.RetryAfter((HttpStatusCode)429, "25");

        Assert.Equal(("DELIVRD", 2), await WaitAsync(TimeSpan.FromMinutes(1), busy, Reports(("DELIVRD", null))));
        Assert.Equal([25], time.Waits.Select(wait => wait.TotalSeconds));
    }

    // Each version has the words of its own document.
    [Fact]
    public void FinalReport_Statuses_AreWordsOfBothVersions()
    {
        Assert.Equal([V5.DeliveryStatus.Words.Delivered, V5.DeliveryStatus.Words.Undeliverable, V5.DeliveryStatus.Words.Expired, V5.DeliveryStatus.Words.Rejected], FinalReport.Statuses);
        Assert.Equal([V4.DeliveryStatus.Words.Delivered, V4.DeliveryStatus.Words.Undeliverable, V4.DeliveryStatus.Words.Expired, V4.DeliveryStatus.Words.Rejected], FinalReport.Statuses);
    }

    [Fact]
    public async Task WaitForDeliveryAsync_FailureAtTheEnd_Throws() =>
        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => WaitAsync(TimeSpan.FromSeconds(2), CannedResponses.Unsent(SocketError.HostNotFound).Times(2)));

    [Fact]
    public async Task WaitForDeliveryAsync_CancelledWhileItWaits_StopsWithTheToken()
    {
        using var source = new CancellationTokenSource();
        time.Waiting = source.Cancel;
        using var handler = new StubHandler(Reports());
        using var client = version.Create(new() { ApiKey = "key", TimeProvider = time, MaxRetries = 0 }, handler);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.WaitForDeliveryAsync("m1", null, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Theory, InlineData(-1), InlineData(90_000)]
    public async Task WaitForDeliveryAsync_TimeLimitOutOfRange_Throws(int seconds) =>
        Assert.Equal("timeLimit", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => WaitAsync(TimeSpan.FromSeconds(seconds)))).ParamName);

    private Responder Reports(params (string Status, string? Date)[] reports)
    {
        var listed = reports.Select(report => $$"""{"status":"{{report.Status}}","reportDate":{{(report.Date is null ? "null" : $"\"{report.Date}\"")}}}""");
        return CannedResponses.Status(HttpStatusCode.OK, version.Body($$"""{"messageID":"m1","reports":[{{string.Join(',', listed)}}]}"""));
    }

    private async Task<(string? Status, int Requests)> WaitAsync(TimeSpan? timeLimit, params Responder[] responses)
    {
        time.Waiting = () => time.Advance(time.Waits[^1]);
        using var handler = new StubHandler(responses);
        using var client = version.Create(new() { ApiKey = "key", TimeProvider = time, MaxRetries = 0, AttemptTimeout = StubTime.AttemptTimeout, CallTimeout = StubTime.CallTimeout }, handler);
        var status = await client.WaitForDeliveryAsync("m1", timeLimit);
        return (status, handler.Requests.Count);
    }
}

public sealed class V4WaitForDeliveryTests() : WaitForDeliveryTests(ApiVersion.V4);

public sealed class V5WaitForDeliveryTests() : WaitForDeliveryTests(ApiVersion.V5);
