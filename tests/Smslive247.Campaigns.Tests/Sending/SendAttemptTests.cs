using Microsoft.Extensions.Time.Testing;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Sending;

namespace Smslive247.Campaigns.Tests.Sending;

/// <summary>G6 and the fence: what is checked at the last moment.</summary>
public sealed class SendAttemptTests
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 30, 18, 59, 50, TimeSpan.Zero);

    private readonly FakeTimeProvider time = new(Evening);
    private readonly CampaignsOptions options;
    private readonly RecordingSender sender = new();

    public SendAttemptTests() => options = new() { TimeProvider = time, SendingHours = new(new(8, 0), new(20, 0), "Africa/Lagos") };

    [Fact]
    public async Task RunAsync_WithinHoursAndLease_Sends() => Assert.Equal((RecipientState.Sent, 1), await RunAsync(TimeSpan.Zero));

    [Fact]
    public async Task RunAsync_HoursEndBeforeTheRequest_SendsNothing() => Assert.Equal((RecipientState.Pending, 0), await RunAsync(TimeSpan.FromSeconds(10)));

    [Fact]
    public async Task RunAsync_OutboxOutsideHours_Sends() => Assert.Equal((RecipientState.Sent, 1), await RunAsync(TimeSpan.FromSeconds(10), isOutbox: true));

    [Theory]
    [InlineData(29, 1)]
    [InlineData(30, 0)]
    public async Task RunAsync_HalfOfTheLeaseIsOver_SendsNothing(int seconds, int sent)
    {
        options.SendingHours = null;

        Assert.Equal(sent, (await RunAsync(TimeSpan.FromSeconds(seconds))).Sent);
    }

    /// <summary>In a suspended machine, the monotonic clock stands still.</summary>
    [Fact]
    public async Task RunAsync_OnlyTheWallClockWentOn_SendsNothing()
    {
        options.SendingHours = null;
        options.TimeProvider = new SuspendedTime(time);
        var fence = Fence.Begin(options.TimeProvider, options.Lease);

        time.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(RecipientState.Pending, (await new SendAttempt(options).RunAsync(sender, new(), fence)).State);
        Assert.Equal(0, sender.Sent);
    }

    /// <summary>The wall clock was set back meanwhile.</summary>
    [Fact]
    public async Task RunAsync_OnlyTheMonotonicClockWentOn_SendsNothing()
    {
        options.SendingHours = null;
        options.TimeProvider = new SetBackTime(time);
        var fence = Fence.Begin(options.TimeProvider, options.Lease);

        time.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(RecipientState.Pending, (await new SendAttempt(options).RunAsync(sender, new(), fence)).State);
    }

    [Theory]
    [InlineData(0, RecipientState.Skipped)]
    [InlineData(1, RecipientState.Sent)]
    public async Task RunAsync_GoodUntil_EndsAtThatMoment(int seconds, RecipientState expected)
    {
        var goodUntil = (Evening.AddSeconds(seconds) - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

        Assert.Equal(expected, (await new SendAttempt(options).RunAsync(sender, new() { GoodUntil = goodUntil }, Fence.Begin(time, options.Lease))).State);
    }

    [Fact]
    public async Task RunAsync_DryRun_IsNeverSent()
    {
        sender.IsDryRun = true;

        var result = await new SendAttempt(options).RunAsync(sender, new(), Fence.Begin(time, options.Lease));

        Assert.Equal((RecipientState.Pending, CampaignPauseReason.DryRun), (result.State, result.PauseAccount));
    }

    private async Task<(RecipientState State, int Sent)> RunAsync(TimeSpan passed, bool isOutbox = false)
    {
        var fence = Fence.Begin(time, options.Lease);
        time.Advance(passed);
        var result = await new SendAttempt(options).RunAsync(sender, new ClaimedSend { IsOutbox = isOutbox }, fence);
        return (result.State, sender.Sent);
    }

    private sealed class RecordingSender : ISmsSender
    {
        public int Sent { get; private set; }

        public bool IsDryRun { get; set; }

        public Task<SentSms> SendAsync(ClaimedSend send)
        {
            Sent++;
            return Task.FromResult(new SentSms("id", 1, IsDryRun));
        }
    }

    private sealed class SuspendedTime(TimeProvider wall) : TimeProvider
    {
        public override long GetTimestamp() => 1;

        public override DateTimeOffset GetUtcNow() => wall.GetUtcNow();
    }

    private sealed class SetBackTime(TimeProvider monotonic) : TimeProvider
    {
        public override long TimestampFrequency => monotonic.TimestampFrequency;

        public override long GetTimestamp() => monotonic.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }
}
