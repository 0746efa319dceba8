using System.Text.Json;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Marks as sent what the service has sent in a gap. Without it, it would be sent again.</summary>
internal sealed class GapAdoption(IDatabase database, NumberHasher hasher, CampaignsOptions options)
{
    // What was skipped while the gap was open may have been sent all the same. What is in doubt is never sent by itself: the search of doubts comes later.
    private static readonly string IsOpen =
        $"(s.state = {(int)RecipientState.Pending} or (s.state = {(int)RecipientState.Skipped} and s.changed_at >= @OpenedAt))";

    /// <summary>Each message that no row owns goes to a row of the same number, sender and text that waits to be sent.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="record">The search.</param>
    /// <param name="search">The id of the search; 0 until something is found.</param>
    /// <param name="page">The messages.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<GapFinding> AdoptAsync(Gap gap, SearchRecord record, long search, IReadOnlyList<ListedMessage> page, CancellationToken cancellationToken)
    {
        var hash = await hasher.GetAsync(cancellationToken).ConfigureAwait(false);
        var hashes = JsonSerializer.Serialize(page.Select(message => new { hash = hash(KeyOf(message).PhoneNumber) }).Distinct());
        return await database.WriteAsync(
            async session =>
            {
                await AdoptionLock.TakeAsync(session, database).ConfigureAwait(false);
                var owned = await ReadOwnedAsync(session, page).ConfigureAwait(false);
                var rows = await ReadOpenAsync(session, gap, hashes).ConfigureAwait(false);
                var matches = Match(rows, page.Where(message => !owned.Contains(message.Id))).ToList();
                var found = await WriteAsync(session, matches).ConfigureAwait(false);
                return new GapFinding(found.Count, owned.Count, await RecordAsync(session, record, search, found).ConfigureAwait(false));
            },
            cancellationToken).ConfigureAwait(false);
    }

    private MessageKey KeyOf(ListedMessage message) => MessageKey.From(message, options.Region);

    private async Task<long> RecordAsync(Session session, SearchRecord record, long search, List<AdoptedRow> found)
    {
        if (found.Count == 0)
        {
            return search;
        }

        search = search > 0 ? search : await SearchLog.AddAsync(session, database, record).ConfigureAwait(false);
        await SearchLog.AddFindingsAsync(session, database, search, found.Select(row => row.SendId), SearchFinding.Found).ConfigureAwait(false);
        return search;
    }

    private Task<IReadOnlyList<OpenRow>> ReadOpenAsync(Session session, Gap gap, string hashes) => session.QueryAsync<OpenRow>(
        $"""
        select s.id as Id, s.campaign_id as CampaignId, s.attempt as Attempt, s.state as State, s.phone_number as PhoneNumber,
            coalesce(s.sender_id, c.sender_id, '') as SenderId, s.text as Text, s.parts as Parts
        from smslive247_send s join smslive247_campaign c on c.id = s.campaign_id
        where s.number_hash in (select hash from {database.Rows("hash text")}) and c.account = @Account and {IsOpen} and s.phone_number is not null
        order by s.state, s.id
        """,
        new { gap.Account, gap.OpenedAt, rows = hashes });

    private async Task<HashSet<string>> ReadOwnedAsync(Session session, IReadOnlyList<ListedMessage> page) =>
    [
        .. await session.QueryAsync<string>(
            $"select message_id from smslive247_message where message_id in (select id from {database.Rows("id text")})",
            new { rows = JsonSerializer.Serialize(page.Select(message => new { id = message.Id })) }).ConfigureAwait(false),
    ];

    /// <summary>As a set: which of two rows with one number, sender and text a message was sent for does not matter.</summary>
    private IEnumerable<AdoptedRow> Match(IEnumerable<OpenRow> rows, IEnumerable<ListedMessage> messages)
    {
        var open = rows.GroupBy(row => new MessageKey(row.PhoneNumber, row.SenderId, row.Text)).ToDictionary(key => key.Key, key => new Queue<OpenRow>(key));
        foreach (var message in messages.DistinctBy(message => message.Id).OrderBy(message => message.Time))
        {
            if (open.GetValueOrDefault(KeyOf(message)) is { } queue && queue.TryDequeue(out var row))
            {
                yield return AdoptedRow.From(row, message, options);
            }
        }
    }

    /// <returns>The rows that nothing else has changed meanwhile.</returns>
    private async Task<List<AdoptedRow>> WriteAsync(Session session, List<AdoptedRow> matches)
    {
        if (matches.Count == 0)
        {
            return [];
        }

        var rows = Serialize(matches);
        var changed = (await session.QueryAsync<long>(
            $"""
            update smslive247_send set state = {(int)RecipientState.Sent}, reason = '{Reasons.FoundInList}', attempt = for_attempt, changed_at = {database.Now},
                claimed_at = accepted, lease_until = accepted
            from {database.Rows("send bigint, for_attempt integer, was_state integer, accepted bigint")} where id = send and state = was_state
            returning id
            """,
            new { rows }).ConfigureAwait(false)).ToHashSet();
        var adopted = matches.Where(match => changed.Contains(match.SendId)).ToList();
        await session.ExecuteAsync(
            $"""
            insert into smslive247_message (send_id, attempt, message_id, credits, recorded_at, is_adopted, accepted_at)
            select send, for_attempt, message, booked, {database.Now}, 1, accepted
            from {database.Rows("send bigint, for_attempt integer, message text, booked bigint, accepted bigint")} where message is not null
            on conflict (send_id, attempt) do nothing
            """,
            new { rows = Serialize(adopted) }).ConfigureAwait(false);
        foreach (var campaign in adopted.GroupBy(match => match.CampaignId).OrderBy(campaign => campaign.Key))
        {
            await session.ExecuteAsync("update smslive247_ledger set spent = spent + @spent where campaign_id = @id", new { id = campaign.Key, spent = campaign.Sum(match => match.Booked) }).ConfigureAwait(false);
        }

        return adopted;
    }

    private static string Serialize(IEnumerable<AdoptedRow> rows) => JsonSerializer.Serialize(rows.Select(row => new
    {
        send = row.SendId,
        for_attempt = row.ForAttempt,
        was_state = row.WasState,
        message = row.Message,
        accepted = row.Accepted,
        booked = row.Booked,
    }));
}
