using System.Text.Json;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Results;

/// <summary>A message that was found in a list, and taken for one row, until the response for another row stated its id.</summary>
internal sealed class WrongAdoption
{
    public long Id { get; init; }

    public long CampaignId { get; init; }

    /// <summary>The charge of the message that it does not own.</summary>
    public long Credits { get; init; }

    /// <summary>What it reserves again.</summary>
    public long Reserved { get; init; }

    /// <summary>The rows are in doubt again, for a person: what they were searched for was not found.</summary>
    public static async Task<IReadOnlyList<WrongAdoption>> UndoAsync(Session session, IDatabase database, IEnumerable<string> messages)
    {
        var lost = await session.QueryAsync<WrongAdoption>(
            $"""
            delete from smslive247_message where is_adopted = 1 and message_id in (select id from {database.Rows("id text")})
            returning send_id as Id, credits as Credits
            """,
            new { rows = JsonSerializer.Serialize(messages.Select(id => new { id })) }).ConfigureAwait(false);
        var rows = await session.QueryAsync<WrongAdoption>(
            $"""
            update smslive247_send set state = {(int)RecipientState.Unresolved}, reason = '{Reasons.AdoptedByMistake}', changed_at = {database.Now}
            from {database.Rows("send_id bigint")} where id = send_id and state = {(int)RecipientState.Sent}
            returning id as Id, campaign_id as CampaignId, reserved as Reserved
            """,
            new { rows = JsonSerializer.Serialize(lost.Select(row => new { send_id = row.Id })) }).ConfigureAwait(false);
        var credits = lost.ToLookup(row => row.Id, row => row.Credits);
        return [.. rows.Select(row => new WrongAdoption { Id = row.Id, CampaignId = row.CampaignId, Reserved = row.Reserved, Credits = credits[row.Id].Sum() })];
    }
}
