namespace Smslive247.Campaigns.Fleet.Tests.Fleet;

/// <summary>Compares what a campaign states with what the sandbox received.</summary>
internal static class Audit
{
    /// <summary>Waits until nothing is pending or being sent.</summary>
    public static Task<CampaignProgress> ForRestAsync(this Campaign campaign) =>
        campaign.ForAsync(progress => progress[RecipientState.Pending] + progress[RecipientState.Sending] == 0);

    /// <summary>G1 and G2: nobody received two messages, the states add up, and each id of ours is one of the service, for the same number and text.</summary>
    public static async Task AssertConsistentAsync(this WorkerFleet fleet, Campaign campaign, int recipients)
    {
        var progress = await SettleAsync(campaign);
        var messages = fleet.Sandbox.Messages;
        Assert.Equal(recipients, progress.Total);
        Assert.Empty(messages.GroupBy(message => message.PhoneNumber).Where(group => group.Count() > 1).Select(group => group.Key));

        var sent = await campaign.ListAsync(RecipientState.Sent).ToDictionaryAsync(recipient => Assert.Single(recipient.MessageIds));
        var listed = messages.ToDictionary(message => message.Id);
        foreach (var (id, recipient) in sent)
        {
            Assert.Equal((listed[id].PhoneNumber, listed[id].Text), (recipient.PhoneNumber, recipient.Text));
        }

        // What the service has and we do not is in doubt here.
        var doubts = await campaign.ListAsync(RecipientState.Unknown).Concat(campaign.ListAsync(RecipientState.Unresolved)).Select(recipient => recipient.PhoneNumber).ToHashSetAsync();
        Assert.All(messages.Where(message => !sent.ContainsKey(message.Id)), message => Assert.Contains(message.PhoneNumber, doubts));
        Assert.Equal(sent.Count, progress.CreditsSpent);
    }

    /// <summary>Waits until nothing is open or in doubt.</summary>
    public static Task<CampaignProgress> ForEndAsync(this Campaign campaign, TimeSpan? limit = null) => campaign.ForAsync(
        progress => progress[RecipientState.Pending] + progress[RecipientState.Sending] + progress[RecipientState.Unknown] == 0, limit);

    /// <summary>
    /// G2: nobody received two messages of ours, each listed message of ours is owned by its recipient, and unresolved is exactly who received none.
    /// </summary>
    public static async Task AssertReconciledAsync(this WorkerFleet fleet, Campaign campaign, int recipients)
    {
        var (received, twice, sent, unresolved) = (new Dictionary<string, string>(), 0, 0, 0);
        foreach (var message in fleet.Sandbox.Messages.Where(message => message.Text.StartsWith("Hello", StringComparison.Ordinal)))
        {
            twice += received.TryAdd(message.PhoneNumber, message.Id) ? 0 : 1;
        }

        Assert.Equal(0, twice);
        await foreach (var recipient in campaign.ListAsync())
        {
            var id = received.GetValueOrDefault(recipient.PhoneNumber!);
            Assert.Equal(id is null ? RecipientState.Unresolved : RecipientState.Sent, recipient.State);
            Assert.Equal(id is null ? [] : [id], recipient.MessageIds);
            (sent, unresolved) = id is null ? (sent, unresolved + 1) : (sent + 1, unresolved);
        }

        Assert.Equal((received.Count, recipients), (sent, sent + unresolved));
    }

    /// <summary>Waits until late results have been written.</summary>
    private static async Task<CampaignProgress> SettleAsync(Campaign campaign)
    {
        for (var before = ""; ;)
        {
            var progress = await campaign.GetProgressAsync();
            if (progress.ToString() == before)
            {
                return progress;
            }

            before = progress.ToString();
            await Task.Delay(TimeSpan.FromSeconds(1.5), CancellationToken.None);
        }
    }
}
