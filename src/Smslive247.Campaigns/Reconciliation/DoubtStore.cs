using System.Text.Json;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Reads doubts, and writes what a search showed about them.</summary>
internal sealed class DoubtStore(IDatabase database, NumberHasher hasher)
{
    // The oldest first; the rest is for the next search.
    private const int MostOfASearch = 10_000;

    private const string Select =
        """
        select s.id as Id, s.campaign_id as CampaignId, c.account as Account, s.claim_id as ClaimId, s.attempt as Attempt, s.parts as Parts, s.phone_number as PhoneNumber,
            coalesce(s.sender_id, c.sender_id, '') as SenderId, s.text as Text, s.claimed_at as ClaimedAt, s.lease_until as LeaseUntil, s.reserved as Reserved
        from smslive247_campaign c join smslive247_send s on s.campaign_id = c.id
        """;

    /// <param name="age">The time since the end of the lease.</param>
    /// <param name="interval">The time since the last search of the account.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public Task<IReadOnlyList<string>> ListAccountsAsync(TimeSpan age, TimeSpan interval, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>(
            $"""
            select distinct c.account from smslive247_campaign c where exists (
                select 1 from smslive247_send s where s.campaign_id = c.id and s.state = {(int)RecipientState.Unknown} and s.lease_until < {database.Now} - @age)
                and exists (select 1 from smslive247_account a where a.name = c.account and a.searched_at <= {database.Now} - @interval)
            """,
            new { age = age.ToMicroseconds(), interval = interval.ToMicroseconds() }),
        cancellationToken);

    /// <summary>The next search comes after the interval, whatever becomes of this one.</summary>
    public Task<int> BeginAsync(string account, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync($"update smslive247_account set searched_at = {database.Now} where name = @account", new { account }), cancellationToken);

    /// <param name="account">The account.</param>
    /// <param name="age">The time since the end of the lease.</param>
    /// <param name="isWithUnresolved">Whether to read unresolved ones too.</param>
    /// <param name="after">The last one that was read before; null to begin.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The oldest first, not all of them.</returns>
    public Task<IReadOnlyList<DoubtRecord>> ListAsync(string account, TimeSpan age, bool isWithUnresolved, DoubtRecord? after, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<DoubtRecord>(
            $"""
            {Due((int)RecipientState.Unknown)}{(isWithUnresolved ? $" union all {Due((int)RecipientState.Unresolved)}" : "")}
            order by {nameof(DoubtRecord.ClaimedAt)}, {nameof(DoubtRecord.Id)} limit {MostOfASearch}
            """,
            new { account, age = age.ToMicroseconds(), lastClaim = after?.ClaimedAt ?? -1, lastId = after?.Id ?? -1 }),
        cancellationToken);

    /// <summary>Messages to these numbers that are being sent, or in doubt, beside those that are searched for.</summary>
    public async Task<IReadOnlyList<DoubtRecord>> ListRivalsAsync(string account, IEnumerable<string> numbers, IReadOnlyCollection<long> searched, CancellationToken cancellationToken)
    {
        var hash = await hasher.GetAsync(cancellationToken).ConfigureAwait(false);
        var rows = JsonSerializer.Serialize(numbers.Distinct().Select(number => new { hash = hash(number) }));
        var rivals = await database.ReadAsync(
            session => session.QueryAsync<DoubtRecord>(
                $"""
                {Select} where c.account = @account and s.number_hash in (select hash from {database.Rows("hash text")})
                    and s.state + 0 in ({(int)RecipientState.Sending}, {(int)RecipientState.Unknown}) and s.phone_number is not null
                """,
                new { account, rows }),
            cancellationToken).ConfigureAwait(false);
        return [.. rivals.Where(rival => !searched.Contains(rival.Id))];
    }

    /// <returns>The ids that rows own, with the time of their claim if the service responded with the id; otherwise 0.</returns>
    public async Task<IReadOnlyDictionary<string, long>> ReadOwnersAsync(IEnumerable<ListedMessage> messages, CancellationToken cancellationToken)
    {
        var rows = JsonSerializer.Serialize(messages.Select(message => new { id = message.Id }));
        var owned = await database.ReadAsync(
            session => session.QueryAsync<Owned>(
                $"""
                select m.message_id as MessageId, case when m.is_adopted = 0 then s.claimed_at else 0 end as ClaimedAt
                from smslive247_message m join smslive247_send s on s.id = m.send_id where m.message_id in (select id from {database.Rows("id text")})
                """,
                new { rows }),
            cancellationToken).ConfigureAwait(false);
        return owned.GroupBy(one => one.MessageId).ToDictionary(one => one.Key, one => one.Max(owner => owner.ClaimedAt));
    }

    /// <summary>
    /// Records a search, and leaves to a person what it did not find, if it would have found it, or if enough time has passed; nothing before the settle time.
    /// </summary>
    /// <returns>The campaigns of the messages that are unresolved now, each as often as messages.</returns>
    public Task<IReadOnlyList<CampaignName>> CloseAsync(SearchRecord search, IEnumerable<Doubt> found, IEnumerable<Doubt> missing, TimeSpan settleTime, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var id = await SearchLog.AddAsync(session, database, search).ConfigureAwait(false);
            await SearchLog.AddFindingsAsync(session, database, id, found.Select(doubt => doubt.SendId), SearchFinding.Found).ConfigureAwait(false);
            await SearchLog.AddFindingsAsync(session, database, id, missing.Select(doubt => doubt.SendId), SearchFinding.NotListed).ConfigureAwait(false);
            return await SettleAsync(session, missing, search.Trusted, settleTime).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Messages that cannot be searched any more: their numbers were erased.</summary>
    public Task<IReadOnlyList<CampaignName>> LeaveErasedAsync(TimeSpan age, CancellationToken cancellationToken) =>
        LeaveAsync("phone_number is null", Reasons.Erased, age, account: null, cancellationToken);

    /// <summary>Messages of an account whose list cannot be read.</summary>
    public Task<IReadOnlyList<CampaignName>> LeaveUnsearchedAsync(string account, TimeSpan age, CancellationToken cancellationToken) =>
        LeaveAsync("campaign_id in (select c.id from smslive247_campaign c where c.account = @account)", Reasons.ListNotRead, age, account, cancellationToken);

    private Task<IReadOnlyList<CampaignName>> LeaveAsync(string condition, string reason, TimeSpan age, string? account, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.QueryAsync<CampaignName>(
            $"""
            update smslive247_send set state = {(int)RecipientState.Unresolved}, reason = '{reason}', changed_at = {database.Now}
            where state = {(int)RecipientState.Unknown} and lease_until < {database.Now} - @age and {condition}
            returning {CampaignName.OfSend}
            """,
            new { account, age = age.ToMicroseconds() }),
        cancellationToken);

    private string Due(int state) =>
        $"""
        {Select} where c.account = @account and s.state = {state} and s.lease_until < {database.Now} - @age and s.phone_number is not null
            and (s.claimed_at > @lastClaim or (s.claimed_at = @lastClaim and s.id > @lastId))
        """;

    private Task<IReadOnlyList<CampaignName>> SettleAsync(Session session, IEnumerable<Doubt> missing, int isTrusted, TimeSpan settleTime) => session.QueryAsync<CampaignName>(
        $"""
        update smslive247_send set state = {(int)RecipientState.Unresolved}, changed_at = {database.Now},
            reason = case when @isTrusted = 1 then '{Reasons.NotListed}' else '{Reasons.ListNotTrusted}' end
        from {database.Rows("send bigint, claim text")}
        where id = send and claim_id = claim and state = {(int)RecipientState.Unknown} and lease_until < {database.Now} - @age
        returning {CampaignName.OfSend}
        """,
        new { isTrusted, age = (isTrusted == 1 ? settleTime : settleTime * DoubtSearch.Patience).ToMicroseconds(), rows = JsonSerializer.Serialize(missing.Select(doubt => new { send = doubt.SendId, claim = doubt.ClaimId })) });

    private sealed class Owned
    {
        public string MessageId { get; init; } = "";

        public long ClaimedAt { get; init; }
    }
}
