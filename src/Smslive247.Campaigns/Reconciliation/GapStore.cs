using System.Text.Json;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Reads and closes gaps, and marks as sent what the service has sent in them.</summary>
internal sealed class GapStore(IDatabase database, NumberHasher hasher)
{
    private static readonly string IsOpen =
        $"s.state in ({(int)RecipientState.Pending}, {(int)RecipientState.Unknown}, {(int)RecipientState.Unresolved})";

    /// <param name="age">The time since a gap was noticed.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public Task<IReadOnlyList<Gap>> ListAsync(TimeSpan age, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<Gap>(
            $"select account as Account, gap_from as GapFrom, opened_at as OpenedAt from smslive247_gap where opened_at < {database.Now} - @age", new { age = age.ToMicroseconds() }),
        cancellationToken);

    /// <summary>Unless it was opened again meanwhile.</summary>
    public Task<int> CloseAsync(Gap gap, long search, long listed, long? credits, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await SearchLog.EndAsync(session, search, listed, credits).ConfigureAwait(false);
            return await session.ExecuteAsync("delete from smslive247_gap where account = @Account and opened_at = @OpenedAt", gap).ConfigureAwait(false);
        },
        cancellationToken);

    /// <returns>The id of the search, for its findings.</returns>
    public Task<long> BeginAsync(SearchRecord search, CancellationToken cancellationToken) =>
        database.WriteAsync(session => SearchLog.AddAsync(session, database, search), cancellationToken);

    /// <summary>Each message that no row owns goes to a row of the same number, sender and text that is not sent.</summary>
    /// <returns>The number of rows.</returns>
    public async Task<int> AdoptAsync(string account, long search, IReadOnlyList<ListedMessage> page, CancellationToken cancellationToken)
    {
        var hash = await hasher.GetAsync(cancellationToken).ConfigureAwait(false);
        var hashes = JsonSerializer.Serialize(page.Select(message => new { hash = hash(MessageKey.From(message).PhoneNumber) }).Distinct());
        return await database.WriteAsync(
            async session =>
            {
                await AdoptionLock.TakeAsync(session, database).ConfigureAwait(false);
                var rows = await ReadOpenAsync(session, account, hashes).ConfigureAwait(false);
                var owned = await ReadOwnedAsync(session, page).ConfigureAwait(false);
                var matches = Match(rows, page.Where(message => !owned.Contains(message.Id))).ToList();
                return matches.Count == 0 ? 0 : await WriteAsync(session, search, matches).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static Task<IReadOnlyList<OpenRow>> ReadOpenAsync(Session session, string account, string hashes, IDatabase database) => session.QueryAsync<OpenRow>(
        $"""
        select s.id as Id, s.campaign_id as CampaignId, s.attempt as Attempt, s.phone_number as PhoneNumber, coalesce(s.sender_id, c.sender_id, '') as SenderId, s.text as Text,
            case when s.state = {(int)RecipientState.Pending} then 0 else s.reserved end as Reserved
        from smslive247_send s join smslive247_campaign c on c.id = s.campaign_id
        where s.number_hash in (select hash from {database.Rows("hash text")}) and c.account = @account and {IsOpen} and s.phone_number is not null
        order by s.state desc, s.id
        """,
        new { account, rows = hashes });

    private Task<IReadOnlyList<OpenRow>> ReadOpenAsync(Session session, string account, string hashes) => ReadOpenAsync(session, account, hashes, database);

    private async Task<HashSet<string>> ReadOwnedAsync(Session session, IReadOnlyList<ListedMessage> page) =>
    [
        .. await session.QueryAsync<string>(
            $"select message_id from smslive247_message where message_id in (select id from {database.Rows("id text")})",
            new { rows = JsonSerializer.Serialize(page.Select(message => new { id = message.Id })) }).ConfigureAwait(false),
    ];

    /// <summary>As a set: which of two rows with one number, sender and text a message was sent for does not matter.</summary>
    private static IEnumerable<(OpenRow Row, ListedMessage Message)> Match(IEnumerable<OpenRow> rows, IEnumerable<ListedMessage> messages)
    {
        var open = rows.GroupBy(row => new MessageKey(row.PhoneNumber, row.SenderId, row.Text)).ToDictionary(key => key.Key, key => new Queue<OpenRow>(key));
        foreach (var message in messages.DistinctBy(message => message.Id).OrderBy(message => message.Time))
        {
            if (open.GetValueOrDefault(MessageKey.From(message)) is { } queue && queue.TryDequeue(out var row))
            {
                yield return (row, message);
            }
        }
    }

    private async Task<int> WriteAsync(Session session, long search, List<(OpenRow Row, ListedMessage Message)> matches)
    {
        var rows = JsonSerializer.Serialize(matches.Select(match => new
        {
            send_id = match.Row.Id,
            campaign = match.Row.CampaignId,
            for_attempt = Math.Max(match.Row.Attempt, 1),
            message = match.Message.Id,
            accepted = match.Message.Time?.ToMicroseconds(),
            booked = match.Message.Credits?.ToMillionths() ?? match.Row.Reserved,
            freed = match.Row.Reserved,
        }));
        await session.ExecuteAsync(
            $"""
            insert into smslive247_message (send_id, attempt, message_id, credits, recorded_at, is_adopted, accepted_at)
            select input.send_id, for_attempt, message, booked, {database.Now}, 1, accepted
            from {database.Rows("send_id bigint, for_attempt integer, message text, booked bigint, accepted bigint")} where message is not null
            """,
            new { rows }).ConfigureAwait(false);
        await SearchLog.AddFindingsAsync(session, database, search, matches.Select(match => match.Row.Id), SearchFinding.Found).ConfigureAwait(false);
        foreach (var campaign in matches.GroupBy(match => match.Row.CampaignId).OrderBy(campaign => campaign.Key))
        {
            await session.ExecuteAsync(
                "update smslive247_ledger set spent = spent + @spent, released = released + @released where campaign_id = @id",
                new { id = campaign.Key, spent = campaign.Sum(match => match.Message.Credits?.ToMillionths() ?? match.Row.Reserved), released = campaign.Sum(match => match.Row.Reserved) }).ConfigureAwait(false);
        }

        return await session.ExecuteAsync(
            $"""
            update smslive247_send set state = {(int)RecipientState.Sent}, reason = '{Reasons.FoundInList}', attempt = for_attempt, changed_at = {database.Now}
            from {database.Rows("send_id bigint, for_attempt integer, booked bigint")} where id = send_id
            """,
            new { rows }).ConfigureAwait(false);
    }

    private sealed class OpenRow
    {
        public long Id { get; init; }

        public long CampaignId { get; init; }

        public int Attempt { get; init; }

        public string PhoneNumber { get; init; } = "";

        public string SenderId { get; init; } = "";

        public string Text { get; init; } = "";

        public long Reserved { get; init; }
    }
}
