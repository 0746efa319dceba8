using Smslive247.Calls;
using Smslive247.Pipeline;
using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

/// <summary>Retries end when too many of them have failed, and return with success.</summary>
public class RetryBudgetTests
{
    private static readonly Smslive247ServerException Failure = new("failed");
    private static readonly Smslive247RateLimitException RateLimit = new("later");

    [Fact]
    public void TryTake_Failures_EndAfterThirtyFiveAndRateLimitsAfterHundred()
    {
        Assert.Equal(35, TakeAll(new(), Failure));
        Assert.Equal(100, TakeAll(new(), RateLimit));
    }

    [Fact]
    public void Return_Success_GivesBackTheTokensOfItsLastRetryOrOne()
    {
        var budget = new RetryBudget();
        var call = Call();
        Assert.True(budget.TryTake(call, Failure));
        Assert.Equal(34, TakeAll(budget, Failure));

        budget.Return(call);
        Assert.Equal(1, TakeAll(budget, Failure));
        for (var success = 0; success < 4; success++)
        {
            // 10 tokens are left of the 500.
            budget.Return(Call());
        }

        Assert.Equal(1, TakeAll(budget, Failure));
    }

    [Fact]
    public void Return_FullBudget_StaysFull()
    {
        var budget = new RetryBudget();

        budget.Return(Call());

        Assert.Equal(35, TakeAll(budget, Failure));
    }

    [Fact]
    public async Task GetAsync_OutageOfTheService_EndsRetriesUntilItIsBack()
    {
        var isDown = true;
        var handler = new Switch(() => isDown);
        var time = new StubTime();
        using var recorder = new Microsoft.Extensions.Diagnostics.Metrics.Testing.MetricCollector<long>(null, "Smslive247", "smslive247.client.withheld.retries");
        using var client = new Smslive247Client(time.Retrying(), handler);

        for (var call = 0; call < 20; call++)
        {
            await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"));
        }

        Assert.Equal(20 + 35, handler.Requests);
        Assert.NotEmpty(recorder.GetMeasurementSnapshot());
        isDown = false;
        for (var call = 0; call < 4; call++)
        {
            await client.Messages.GetAsync("m1");
        }

        isDown = true;
        Assert.Equal(2, (await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"))).Attempts);
    }

    private static int TakeAll(RetryBudget budget, Exception failure)
    {
        var taken = 0;
        while (budget.TryTake(Call(), failure))
        {
            taken++;
        }

        return taken;
    }

    private static ApiCall Call() => new(new("Messages_Get", HttpMethod.Get, "/api/v4/sms/{messageId}"), Smslive247.Requests.RequestBody.None, new(), CancellationToken.None);

    private sealed class Switch(Func<bool> isDown) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return Task.FromResult(isDown() ? StubHandler.Response(HttpStatusCode.ServiceUnavailable, "{}") : StubHandler.Response(HttpStatusCode.OK, """{"data":{"messageID":"m1"}}"""));
        }
    }
}
