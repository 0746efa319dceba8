using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Results;

/// <summary>Each result belongs to one attempt.</summary>
public sealed class ResultStoreTests
{
    [Fact]
    public async Task WriteAsync_EarlierAttempt_ChangesNoState()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, first) = await ClaimOneAsync(fleet);
        await fleet.SetStateAsync(RecipientState.Unresolved);
        await campaign.RetryUnresolvedAsync(UnresolvedFilter.All);
        var second = await ClaimAsync(fleet);

        await fleet.WriteAsync(new SendResult(first, RecipientState.Refused, "400"));
        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Sending]);
        await fleet.WriteAsync(new SendResult(first, RecipientState.Sent) { MessageId = "late", Credits = 1_000_000 });
        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Sending]);
        await fleet.WriteAsync(new SendResult(second, RecipientState.Sent) { MessageId = "second", Credits = 1_000_000 });

        // The late message was charged, and is owned.
        var recipient = await campaign.ListAsync(RecipientState.Sent).SingleAsync();
        Assert.Equal(["late", "second"], recipient.MessageIds);
        Assert.Equal((2, 2m, 2m), (recipient.Attempts, recipient.Credits, (await campaign.GetProgressAsync()).CreditsSpent));
    }

    [Theory]
    [InlineData(RecipientState.Unknown, RecipientState.Sent, RecipientState.Sent)]
    [InlineData(RecipientState.Unknown, RecipientState.Refused, RecipientState.Refused)]
    [InlineData(RecipientState.Unknown, RecipientState.Pending, RecipientState.Unknown)]
    [InlineData(RecipientState.Unknown, RecipientState.Skipped, RecipientState.Unknown)]
    [InlineData(RecipientState.Unresolved, RecipientState.Sent, RecipientState.Sent)]
    [InlineData(RecipientState.Unresolved, RecipientState.Refused, RecipientState.Refused)]
    [InlineData(RecipientState.Unresolved, RecipientState.Unknown, RecipientState.Unresolved)]
    [InlineData(RecipientState.Unresolved, RecipientState.Pending, RecipientState.Unresolved)]
    [InlineData(RecipientState.Sent, RecipientState.Pending, RecipientState.Sent)]
    [InlineData(RecipientState.Sent, RecipientState.Refused, RecipientState.Sent)]
    [InlineData(RecipientState.Refused, RecipientState.Pending, RecipientState.Refused)]
    [InlineData(RecipientState.Pending, RecipientState.Sent, RecipientState.Sent)]
    [InlineData(RecipientState.Pending, RecipientState.Refused, RecipientState.Pending)]
    [InlineData(RecipientState.Pending, RecipientState.Unknown, RecipientState.Pending)]
    [InlineData(RecipientState.Skipped, RecipientState.Sent, RecipientState.Skipped)]
    [InlineData(RecipientState.Sending, RecipientState.Pending, RecipientState.Pending)]
    [InlineData(RecipientState.Sending, RecipientState.Unknown, RecipientState.Unknown)]
    public async Task WriteAsync_ResultOfTheAttempt_AllowsTheseChangesOnly(RecipientState before, RecipientState result, RecipientState after)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ClaimOneAsync(fleet);
        await fleet.SetStateAsync(before);

        await fleet.WriteAsync(new SendResult(send, result));

        Assert.Equal(1, (await campaign.GetProgressAsync())[after]);
    }

    [Fact]
    public async Task WriteAsync_SameResultsTwice_BooksThemOnce()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ClaimOneAsync(fleet);
        var result = new SendResult(send, RecipientState.Sent) { MessageId = "m", Credits = 2_500_000 };

        await fleet.WriteAsync(result);
        await fleet.WriteAsync(result);

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((2.5m, 0m), (progress.CreditsSpent, progress.CreditsReserved));
    }

    [Theory]
    [InlineData(RecipientState.Unknown, 1)]
    [InlineData(RecipientState.Unresolved, 1)]
    [InlineData(RecipientState.Refused, 0)]
    public async Task GetProgressAsync_State_KeepsWhatIsInDoubtReserved(RecipientState state, int reserved)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, _) = await ClaimOneAsync(fleet);

        await fleet.SetStateAsync(state);

        Assert.Equal(reserved, (await campaign.GetProgressAsync()).CreditsReserved);
    }

    [Fact]
    public async Task WriteAsync_SentWithoutCharge_BooksWhatWasReserved()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ClaimOneAsync(fleet);

        await fleet.WriteAsync(new SendResult(send, RecipientState.Sent));

        Assert.Equal(1, (await campaign.GetProgressAsync()).CreditsSpent);
    }

    [Fact]
    public async Task WriteAsync_SentWithoutId_BooksOnceAndListsNoId()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ClaimOneAsync(fleet);
        var result = new SendResult(send, RecipientState.Sent) { Credits = 1_500_000 };

        await fleet.WriteAsync(result);
        await fleet.WriteAsync(result);

        var recipient = await campaign.ListAsync().SingleAsync();
        Assert.Equal((1.5m, 1.5m), (recipient.Credits, (await campaign.GetProgressAsync()).CreditsSpent));
        Assert.Empty(recipient.MessageIds);
    }

    [Fact]
    public async Task RetryUnresolvedAsync_FirstAttemptMayHaveBeenCharged_StaysReserved()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1, settings: definition => definition.CreditBudget = 2);
        await RetryAsync(fleet, campaign);
        Assert.Equal(1, (await campaign.GetProgressAsync()).CreditsReserved);

        var second = await ClaimAsync(fleet);
        Assert.Equal(2, (await campaign.GetProgressAsync()).CreditsReserved);
        await fleet.WriteAsync(new SendResult(second, RecipientState.Sent) { MessageId = "second", Credits = 1_000_000 });

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((1m, 1m), (progress.CreditsReserved, progress.CreditsSpent));
    }

    /// <summary>The first attempt may still have sent it.</summary>
    [Theory]
    [InlineData(RecipientState.Refused)]
    [InlineData(RecipientState.Skipped)]
    public async Task WriteAsync_RetryOfADoubtIsNotSent_StaysUnresolved(RecipientState result)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);
        await RetryAsync(fleet, campaign);

        await fleet.WriteAsync(new SendResult(await ClaimAsync(fleet), result, "400"));

        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Unresolved]);
    }

    [Fact]
    public async Task CancelAsync_RetryOfADoubtIsPending_StaysUnresolved()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);
        await RetryAsync(fleet, campaign);

        Assert.Equal(1, (await campaign.CancelAsync())[RecipientState.Unresolved]);
    }

    /// <summary>It changed its message the first time only.</summary>
    [Fact]
    public async Task WriteAsync_OneRefusedMessageTenTimes_DoesNotPause()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        var refused = new SendResult((await fleet.ClaimAsync(1))[0], RecipientState.Refused, "400");

        await fleet.WriteAsync([.. Enumerable.Repeat(refused, 9)]);
        await fleet.WriteAsync([.. Enumerable.Repeat(refused, 9)]);

        Assert.Equal(CampaignState.Running, (await campaign.GetProgressAsync()).State);
    }

    private static async Task<(Campaign Campaign, ClaimedSend Send)> ClaimOneAsync(TestFleet fleet)
    {
        var campaign = await fleet.StartCampaignAsync(1);
        return (campaign, await ClaimAsync(fleet));
    }

    /// <summary>A claim without a result, which a person sends once more.</summary>
    private static async Task RetryAsync(TestFleet fleet, Campaign campaign)
    {
        await ClaimAsync(fleet);
        await fleet.SetStateAsync(RecipientState.Unresolved);
        Assert.Equal(1, await campaign.RetryUnresolvedAsync(UnresolvedFilter.All));
    }

    private static async Task<ClaimedSend> ClaimAsync(TestFleet fleet) => Assert.Single(await fleet.ClaimAsync());
}
