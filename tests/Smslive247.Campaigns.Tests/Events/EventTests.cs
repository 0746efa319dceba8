namespace Smslive247.Campaigns.Tests.Events;

public sealed class EventTests
{
    /// <summary>What a receiver waits for may need the results that come next.</summary>
    [Fact]
    public async Task OnEventAsync_ReceiverPausesACampaignInFlight_DoesNotHoldUpResults()
    {
        await using var fleet = await TestFleet.StartAsync(
            options => options.MaxInFlight = 4, sandbox => sandbox.Latency = TimeSpan.FromMilliseconds(200),
            services => services.AddSingleton<PausingReceiver>().AddSingleton<ICampaignEvents>(provider => provider.GetRequiredService<PausingReceiver>()));
        var other = await fleet.CreateAsync("other");
        await other.AddRecipientsAsync(TestFleet.Rows(2_000));
        fleet.FailSends(SandboxFailure.Status(400), 20);

        await fleet.StartCampaignAsync(20);
        await fleet.Get<PausingReceiver>().Done.Task.WaitAsync(Wait.Limit);

        var progress = await other.GetProgressAsync();
        Assert.Equal((CampaignState.Paused, 0, 0), (progress.State, progress[RecipientState.Sending], progress[RecipientState.Unknown]));
    }

    /// <summary>Starts another campaign when one was paused, and pauses it while it is in flight.</summary>
    private sealed class PausingReceiver(IServiceProvider services) : ICampaignEvents
    {
        public TaskCompletionSource Done { get; } = new();

        public async Task OnEventAsync(CampaignEvent campaignEvent, CancellationToken cancellationToken)
        {
            if (campaignEvent is { Kind: CampaignEventKind.Paused, Campaign: "sale" })
            {
                var other = await services.GetRequiredService<ICampaigns>().FindAsync("other", cancellationToken);
                await other!.StartAsync(cancellationToken);
                await other.ForAsync(progress => progress[RecipientState.Sending] > 0);
                await other.PauseAsync(cancellationToken);
                Done.TrySetResult();
            }
        }
    }
}
