using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Management;

/// <summary>What a person knows about a message in doubt.</summary>
internal sealed record PersonsResolution
{
    private readonly string identity;

    private PersonsResolution(long campaign, string identity, string value, DoubtResolution resolution) =>
        (Campaign, this.identity, Value, IsSent) = (campaign, identity, value, resolution == DoubtResolution.Sent);

    public long Campaign { get; }

    public string Value { get; }

    private bool IsSent { get; }

    public static PersonsResolution OfNumber(long campaign, string phoneNumber, DoubtResolution resolution) => new(campaign, "phone_number", phoneNumber, resolution);

    /// <summary>In an outbox, a number may have several messages.</summary>
    public static PersonsResolution OfKey(long campaign, string key, DoubtResolution resolution) => new(campaign, "send_key", key, resolution);

    /// <returns>Whether the message was unresolved.</returns>
    public async Task<bool> WriteAsync(Session session, IDatabase database)
    {
        if (await ResolveAsync(session, database).ConfigureAwait(false) is not { } row)
        {
            return false;
        }

        if (IsSent)
        {
            await session.ExecuteAsync(
                $"""
                insert into smslive247_message (send_id, attempt, credits, recorded_at) values (@Id, @Attempt, @Reserved, {database.Now}) on conflict (send_id, attempt) do nothing
                """,
                row).ConfigureAwait(false);
        }

        await session.ExecuteAsync(
            "update smslive247_ledger set released = released + @Released, spent = spent + @Spent where campaign_id = @Campaign",
            new { Campaign, Released = row.Reserved, Spent = IsSent ? row.Reserved : 0 }).ConfigureAwait(false);
        return true;
    }

    /// <summary>What was sent is booked at what was reserved: the charge is unknown. If it was not sent, no attempt was charged.</summary>
    private Task<Row?> ResolveAsync(Session session, IDatabase database) => session.FirstAsync<Row>(
        $"""
        update smslive247_send set state = {(int)(IsSent ? RecipientState.Sent : RecipientState.Refused)}, reason = '{Reasons.ResolvedByPerson}', changed_at = {database.Now},
            reserved = reserved + {(IsSent ? "0" : "earlier_reserved")}, earlier_reserved = {(IsSent ? "earlier_reserved" : "0")}
        where campaign_id = @Campaign and state = {(int)RecipientState.Unresolved} and {identity} = @Value
        returning id as Id, attempt as Attempt, reserved as Reserved
        """,
        this);

    private sealed class Row
    {
        public long Id { get; init; }

        public int Attempt { get; init; }

        public long Reserved { get; init; }
    }
}
