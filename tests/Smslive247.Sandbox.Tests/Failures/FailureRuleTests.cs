namespace Smslive247.Sandbox.Tests.Failures;

public sealed class FailureRuleTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await test.DisposeAsync();

    [Fact]
    public async Task AddFailureRule_Permanent_ComesBehindFailNextAndBeforeThePolicy()
    {
        test.Sandbox.FailurePolicy = _ => SandboxFailure.Status(501);
        test.Sandbox.AddFailureRule(new() { Failure = SandboxFailure.Status(502), OperationId = "Messages_Send" });
        test.Sandbox.FailNext(SandboxFailure.Status(503), times: 2);

        Assert.Equal([503, 503, 502, 502], await test.StatusesAsync(4));
        Assert.Equal(501, (await test.SendAsync("GET", "/api/v5/sms")).Status);
    }

    [Fact]
    public async Task FailureRules_Used_HaveTheTimesThatAreLeft()
    {
        test.Sandbox.FailNext(SandboxFailure.Status(503), times: 3);
        await test.SendMessageAsync();

        Assert.Equal(2, Assert.Single(test.Sandbox.FailureRules).Times);
    }

    [Fact]
    public async Task ClearFailureRules_PolicyToo_LeavesThePolicy()
    {
        test.Sandbox.FailurePolicy = _ => SandboxFailure.Status(501);
        test.Sandbox.FailNext(SandboxFailure.Status(503));

        test.Sandbox.ClearFailureRules();

        Assert.Equal(501, (await test.SendMessageAsync()).Status);
    }

    [Fact]
    public async Task Rules_Equal_AreUsedOneAfterTheOther()
    {
        var rule = new SandboxFailureRule { Failure = SandboxFailure.Status(503), Times = 2 };
        test.Sandbox.AddFailureRule(rule);
        test.Sandbox.AddFailureRule(rule);

        Assert.Equal([503, 503, 503, 503, 200], await test.StatusesAsync(5));
    }

    [Fact]
    public async Task Share_WithASeed_FailsTheSameRequestsInEachRunAndAfterAReset()
    {
        var rule = new SandboxFailureRule { Failure = SandboxFailure.Status(503), Share = 0.3 };
        await using var one = await TestSandbox.StartAsync(options => (options.FailureRules, options.Seed) = ([rule], 7));
        await using var other = await TestSandbox.StartAsync(options => (options.FailureRules, options.Seed) = ([rule], 7));

        var statuses = await one.StatusesAsync(50);

        Assert.Equal(statuses, await other.StatusesAsync(50));
        Assert.InRange(statuses.Count(status => status == 503), 5, 30);
        one.Sandbox.Reset();
        Assert.Equal(statuses, await one.StatusesAsync(50));
    }

    [Fact]
    public void AddFailureRule_Invalid_Throws()
    {
        var rule = new SandboxFailureRule { Failure = SandboxFailure.Lost() };

        Assert.Throws<ArgumentNullException>("rule", () => test.Sandbox.AddFailureRule(null!));
        Assert.Throws<ArgumentNullException>("Failure", () => test.Sandbox.AddFailureRule(rule with { Failure = null! }));
        Assert.Throws<ArgumentOutOfRangeException>("Times", () => test.Sandbox.AddFailureRule(rule with { Times = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("Share", () => test.Sandbox.AddFailureRule(rule with { Share = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("Share", () => test.Sandbox.AddFailureRule(rule with { Share = 1.01 }));
        Assert.Throws<ArgumentOutOfRangeException>("Share", () => test.Sandbox.AddFailureRule(rule with { Share = double.NaN }));
        Assert.Throws<ArgumentException>("OperationId", () => test.Sandbox.AddFailureRule(rule with { OperationId = "messages_send" }));
    }

    [Fact]
    public void Delayed_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("duration", () => SandboxFailure.Delayed(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("duration", () => SandboxFailure.Delayed(TimeSpan.FromDays(2)));
    }
}
