using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Upkeep;

/// <summary>Erases numbers and texts of what has ended, after the time that the options state.</summary>
internal sealed class PersonalDataSweep(IDatabase database, CampaignsOptions options)
{
    // Not each time: it reads the whole outbox.
    private static readonly TimeSpan LongestInterval = TimeSpan.FromMinutes(10);

    private long? last;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.RetainPersonalData is not { } retained || (last is { } done && options.TimeProvider.GetElapsedTime(done) < IntervalFor(retained)))
        {
            return;
        }

        var age = new { age = retained.ToMicroseconds() };
        await EraseCampaignsAsync(age, cancellationToken).ConfigureAwait(false);
        await EraseOutboxesAsync(age, cancellationToken).ConfigureAwait(false);
        last = options.TimeProvider.GetTimestamp();
    }

    private static TimeSpan IntervalFor(TimeSpan retained) => retained / 10 < LongestInterval ? retained / 10 : LongestInterval;

    /// <summary>The campaign is marked when all of its messages are erased.</summary>
    private async Task EraseCampaignsAsync(object age, CancellationToken cancellationToken)
    {
        var ended = $"state in ({(int)CampaignState.Completed}, {(int)CampaignState.Cancelled}) and ended_at < {database.Now} - @age and erased_at is null";
        await EraseAsync("send_key = 'erased-' || smslive247_send.id", $"campaign_id in (select id from smslive247_campaign where {ended})", age, cancellationToken).ConfigureAwait(false);
        await database.WriteAsync(
            session => session.ExecuteAsync($"update smslive247_campaign set text = null, erased_at = {database.Now} where {ended}", age), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>An outbox never ends: each message of it does. Its key stays, so that it is not sent again.</summary>
    private Task<int> EraseOutboxesAsync(object age, CancellationToken cancellationToken) => EraseAsync(
        "send_key = send_key",
        $"""
        changed_at < {database.Now} - @age and state in ({(int)RecipientState.Sent}, {(int)RecipientState.Refused}, {(int)RecipientState.Skipped})
            and campaign_id in (select id from smslive247_campaign where kind = {(int)CampaignKind.Outbox})
        """,
        age,
        cancellationToken);

    private Task<int> EraseAsync(string key, string condition, object age, CancellationToken cancellationToken) => database.WriteInBatchesAsync(
        $"""
        update smslive247_send set phone_number = null, number_hash = null, text = null, {key}
        where id in (select id from smslive247_send where phone_number is not null and {condition} limit {DatabaseExtensions.BatchSize})
        """,
        age,
        cancellationToken);
}
