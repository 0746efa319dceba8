using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Upkeep;

/// <summary>Erases numbers and texts of what has ended, after the time that the options state.</summary>
internal sealed class PersonalDataSweep(IDatabase database, CampaignsOptions options)
{
    private const string Erased = "phone_number = null, number_hash = null, text = null, send_key = 'erased-' || smslive247_send.id";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.RetainPersonalData is { } retained)
        {
            await database.WriteAsync(session => EraseAsync(session, new { age = retained.ToMicroseconds() }), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<int> EraseAsync(Session session, object parameters)
    {
        var ended = $"state in ({(int)CampaignState.Completed}, {(int)CampaignState.Cancelled}) and ended_at < {database.Now} - @age and erased_at is null";
        await session.ExecuteAsync($"update smslive247_send set {Erased} where phone_number is not null and campaign_id in (select id from smslive247_campaign where {ended})", parameters).ConfigureAwait(false);
        await session.ExecuteAsync($"update smslive247_campaign set text = null, erased_at = {database.Now} where {ended}", parameters).ConfigureAwait(false);

        // The outbox never ends: each message of it does. Its key stays, so that it is not sent again.
        return await session.ExecuteAsync(
            $"""
            update smslive247_send set phone_number = null, number_hash = null, text = null
            where phone_number is not null and changed_at < {database.Now} - @age
                and state in ({(int)RecipientState.Sent}, {(int)RecipientState.Refused}, {(int)RecipientState.Skipped})
                and campaign_id in (select id from smslive247_campaign where kind = {(int)CampaignKind.Outbox})
            """,
            parameters).ConfigureAwait(false);
    }
}
