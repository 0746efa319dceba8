using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Database;
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
        await SetStateAsync(fleet, RecipientState.Unresolved);
        await campaign.RetryUnresolvedAsync(UnresolvedFilter.All);
        var second = await ClaimAsync(fleet);

        await WriteAsync(fleet, new(first, RecipientState.Refused, "400"));
        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Sending]);
        await WriteAsync(fleet, new(first, RecipientState.Sent) { MessageId = "late", Credits = 1_000_000 });
        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Sending]);
        await WriteAsync(fleet, new(second, RecipientState.Sent) { MessageId = "second", Credits = 1_000_000 });

        // The late message was charged, and is owned.
        var recipient = await campaign.ListAsync(RecipientState.Sent).SingleAsync();
        Assert.Equal(["late", "second"], recipient.MessageIds);
        Assert.Equal((2, 1m, 2m), (recipient.Attempts, recipient.Credits, (await campaign.GetProgressAsync()).CreditsSpent));
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
        await SetStateAsync(fleet, before);

        await WriteAsync(fleet, new(send, result));

        Assert.Equal(1, (await campaign.GetProgressAsync())[after]);
    }

    [Fact]
    public async Task WriteAsync_SameResultsTwice_BooksThemOnce()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ClaimOneAsync(fleet);
        var result = new SendResult(send, RecipientState.Sent) { MessageId = "m", Credits = 2_500_000 };

        await WriteAsync(fleet, result);
        await WriteAsync(fleet, result);

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

        await SetStateAsync(fleet, state);

        Assert.Equal(reserved, (await campaign.GetProgressAsync()).CreditsReserved);
    }

    [Fact]
    public async Task WriteAsync_SentWithoutCharge_BooksWhatWasReserved()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ClaimOneAsync(fleet);

        await WriteAsync(fleet, new SendResult(send, RecipientState.Sent));

        Assert.Equal(1, (await campaign.GetProgressAsync()).CreditsSpent);
    }

    private static async Task<(Campaign Campaign, ClaimedSend Send)> ClaimOneAsync(TestFleet fleet)
    {
        var campaign = await fleet.StartCampaignAsync(1);
        return (campaign, await ClaimAsync(fleet));
    }

    private static async Task<ClaimedSend> ClaimAsync(TestFleet fleet)
    {
        var claims = fleet.Get<ClaimStore>();
        var runnable = Assert.Single(await claims.ListRunnableAsync(CancellationToken.None));
        return Assert.Single(await claims.ClaimAsync(runnable, "test", parts: 8, rows: 8, CancellationToken.None));
    }

    private static Task<int> SetStateAsync(TestFleet fleet, RecipientState state) => fleet.ExecuteAsync("update smslive247_send set state = @state", new { state = (int)state });

    private static Task<IReadOnlyList<CampaignEvent>> WriteAsync(TestFleet fleet, SendResult result) => fleet.Get<ResultStore>().WriteAsync([result], CancellationToken.None);
}
