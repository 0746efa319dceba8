using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Results;

/// <summary>Results of claims that the database has forgotten, since a backup was restored meanwhile.</summary>
public sealed class ForgottenClaimTests
{
    [Theory]
    [InlineData(RecipientState.Sent, RecipientState.Sent)]
    [InlineData(RecipientState.Refused, RecipientState.Refused)]
    [InlineData(RecipientState.Unknown, RecipientState.Unknown)]
    [InlineData(RecipientState.Pending, RecipientState.Pending)]
    [InlineData(RecipientState.Skipped, RecipientState.Pending)]
    public async Task WriteAsync_ClaimIsForgotten_CountsWhatMayHaveBeenSent(RecipientState result, RecipientState after)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ForgetAsync(fleet);

        await fleet.WriteAsync(new SendResult(send, result) { MessageId = "m", Credits = 1_000_000 });

        Assert.Equal(1, (await campaign.GetProgressAsync())[after]);
        Assert.Equal(result == RecipientState.Sent ? ["m"] : [], (await campaign.ListAsync().SingleAsync()).MessageIds);
    }

    /// <summary>The search of a doubt needs the time of its claim.</summary>
    [Fact]
    public async Task WriteAsync_ClaimIsForgottenAndInDoubt_IsDatedByItsResult()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (_, send) = await ForgetAsync(fleet);

        await fleet.WriteAsync(new SendResult(send, RecipientState.Unknown));

        Assert.Equal(1, await fleet.ReadAsync<long>($"select count(*) from smslive247_send where claimed_at < lease_until and lease_until <= {fleet.Database.Now} and attempt = 1"));
    }

    /// <summary>The ids of rows that were forgotten are given again.</summary>
    [Theory]
    [InlineData("update smslive247_send set text = 'Another'")]
    [InlineData("update smslive247_send set phone_number = '2348030000009'")]
    public async Task WriteAsync_AnotherMessageHasTheId_ChangesNothing(string change)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ForgetAsync(fleet);
        await fleet.ExecuteAsync(change);

        await fleet.WriteAsync(new SendResult(send, RecipientState.Sent) { MessageId = "m", Credits = 1_000_000 });

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((1, 0m), (progress[RecipientState.Pending], progress.CreditsSpent));
    }

    [Fact]
    public async Task WriteAsync_RowIsForgotten_WritesTheOthers()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        var sends = await fleet.ClaimAsync(2);
        await fleet.ExecuteAsync($"delete from smslive247_send where id = {sends[0].Id}");

        await fleet.Get<ResultStore>().WriteAsync([.. sends.Select(send => new SendResult(send, RecipientState.Sent) { MessageId = $"m{send.Id}" })], CancellationToken.None);

        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Sent]);
    }

    /// <summary>Which of two doubts a listed message belonged to is known once the response for the other one comes.</summary>
    [Fact]
    public async Task WriteAsync_AnotherRowAdoptedTheMessage_ItsRowIsUnresolvedAgain()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        var sends = await fleet.ClaimAsync(2);
        await fleet.ExecuteAsync($"update smslive247_send set state = {(int)RecipientState.Unknown}");
        await fleet.Get<ResultStore>().AdoptAsync([new(sends[0], RecipientState.Sent) { MessageId = "m", Credits = 1_000_000, IsAdopted = true }], CancellationToken.None);

        await fleet.WriteAsync(new SendResult(sends[1], RecipientState.Sent) { MessageId = "m", Credits = 1_000_000 });

        var unresolved = await campaign.ListAsync(RecipientState.Unresolved).SingleAsync();
        Assert.Equal((sends[0].PhoneNumber, "adopted-by-mistake"), (unresolved.PhoneNumber, unresolved.Reason));
        Assert.Equal(sends[1].PhoneNumber, (await campaign.ListAsync(RecipientState.Sent).SingleAsync()).PhoneNumber);
        var progress = await campaign.GetProgressAsync();
        Assert.Equal((1m, 1m), (progress.CreditsSpent, progress.CreditsReserved));
        Assert.Equal(1 * 1_000_000, await fleet.ReadAsync<long>("select released from smslive247_ledger"));
    }

    /// <summary>The list was faster than the response, which comes for an attempt that the database does not know.</summary>
    [Fact]
    public async Task WriteAsync_OwnMessageWasFoundBefore_StaysSent()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);
        var first = Assert.Single(await fleet.ClaimAsync(1));
        await fleet.WriteAsync(new SendResult(first, RecipientState.Pending, "rate-limited"));
        var second = Assert.Single(await fleet.ClaimAsync(1));
        await fleet.ExecuteAsync($"update smslive247_send set state = 0, attempt = 1, claim_id = '{first.ClaimId}'");
        await fleet.AdoptAsync(new ListedMessage("m", second.PhoneNumber, second.SenderId, second.Text, fleet.Sandbox.Now, 1));

        await fleet.WriteAsync(new SendResult(second, RecipientState.Sent) { MessageId = "m", Credits = 1_000_000 });

        var recipient = await campaign.ListAsync(RecipientState.Sent).SingleAsync();
        Assert.Equal(["m"], recipient.MessageIds);
        Assert.Equal(1, (await campaign.GetProgressAsync()).CreditsSpent);
    }

    /// <summary>The message of a gap belonged to another row: a person can still decide.</summary>
    [Fact]
    public async Task WriteAsync_AnotherPendingRowAdoptedTheMessage_CanBeRetried()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await fleet.AdoptAsync(new ListedMessage("m", TestFleet.Number(1), "Sandbox", "Hello P1", fleet.Sandbox.Now, 1));
        var send = Assert.Single(await fleet.ClaimAsync(1));

        await fleet.WriteAsync(new SendResult(send, RecipientState.Sent) { MessageId = "m", Credits = 1_000_000 });

        Assert.Equal(1, await campaign.RetryUnresolvedAsync(UnresolvedFilter.All));
    }

    /// <summary>A backup may have the row in any state of an earlier attempt.</summary>
    [Theory]
    [InlineData(RecipientState.Sending)]
    [InlineData(RecipientState.Unknown)]
    [InlineData(RecipientState.Unresolved)]
    public async Task WriteAsync_LaterAttemptIsForgottenAndSent_IsSent(RecipientState before)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var (campaign, send) = await ForgetAsync(fleet);
        await fleet.SetStateAsync(before);

        await fleet.WriteAsync(new SendResult(send, RecipientState.Sent) { MessageId = "m", Credits = 1_000_000 });

        Assert.Equal(["m"], (await campaign.ListAsync(RecipientState.Sent).SingleAsync()).MessageIds);
    }

    [Fact]
    public async Task AdoptAsync_MessageIsOwned_IsLeftOut()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        var sends = await fleet.ClaimAsync(2);
        await fleet.WriteAsync(new SendResult(sends[1], RecipientState.Sent) { MessageId = "m" });
        await fleet.ExecuteAsync($"update smslive247_send set state = {(int)RecipientState.Unknown} where id = {sends[0].Id}");

        await fleet.Get<ResultStore>().AdoptAsync([new(sends[0], RecipientState.Sent) { MessageId = "m", IsAdopted = true }], CancellationToken.None);

        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Unknown]);
    }

    /// <summary>As a restored backup shows a message that was claimed after it.</summary>
    private static async Task<(Campaign Campaign, ClaimedSend Send)> ForgetAsync(TestFleet fleet)
    {
        var campaign = await fleet.StartCampaignAsync(1);
        var send = Assert.Single(await fleet.ClaimAsync(1));
        await fleet.ExecuteAsync("update smslive247_send set state = 0, attempt = 0, claim_id = null, claimed_at = null, lease_until = null, reserved = 0");
        return (campaign, send);
    }
}
